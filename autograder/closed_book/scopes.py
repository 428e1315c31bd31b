"""What names stand for, where Python looks them up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from autograder.closed_book.using import Binding

Names = dict[str, frozenset[Binding]]


@dataclass
class Scope:
    """The names of the notebook, or of one function, class or comprehension.

    Parameters
    ----------
    kind : str
        What it belongs to.
    outer : Scope, optional
        The one around it.
    elsewhere : set of str
        The names that a function declares ``global``.
    """

    kind: Literal["notebook", "function", "class", "comprehension"]
    outer: Scope | None = None
    names: Names = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)

    @property
    def notebook(self) -> Scope:
        """The outermost one."""
        return self if self.outer is None else self.outer.notebook

    @property
    def own(self) -> Scope:
        """The one that ``:=`` binds in: a comprehension's is around it."""
        return self.outer.own if self.kind == "comprehension" else self

    def look_up(self, name: str) -> frozenset[Binding]:
        """Give what a name may stand for here."""
        if name in self.elsewhere:
            return self.notebook.names.get(name, frozenset())
        if name in self.names:
            return self.names[name]
        outer = self.outer
        while outer is not None and outer.kind == "class":  # methods do not see their class's names
            outer = outer.outer
        return frozenset() if outer is None else outer.look_up(name)

    def bind(self, name: str, bindings: Iterable[Binding]) -> None:
        """Let a name stand for something else from here on."""
        if name in self.elsewhere:
            # Nobody knows when the function that does this is called.
            names = self.notebook.names
            names[name] = names.get(name, frozenset()) | frozenset(bindings)
        else:
            self.names[name] = frozenset(bindings)


def merged(ways: Iterable[Names]) -> Names:
    """Give what names may stand for after one of several ways."""
    together: Names = {}
    for names in ways:
        for name, bindings in names.items():
            together[name] = together.get(name, frozenset()) | bindings
    return together
