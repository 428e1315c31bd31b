"""Putting the stand-ins in the place of NumPy, `math` and the like while a program runs."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ropelib.symbolic.running.arrays import is_exact
from ropelib.symbolic.running.elements import numbers
from ropelib.symbolic.running.number_types import BUILTINS
from ropelib.symbolic.running.reaching import Reached, is_ours
from ropelib.symbolic.running.stand_ins import StandIns

_MISSING = object()


@contextmanager
def substituted(function: Any) -> Iterator[Any]:
    """Replace the names that a function and its helpers look up, until the block ends.

    What the program itself assigns meanwhile is kept, but for values that hold exact numbers,
    which mean nothing after the run: these go back to what was there before.

    Yields
    ------
    callable
        The function itself, or what stands in for it.
    """
    substitution = _Substitution(function)
    try:
        substitution.put()
        yield substitution.stand_ins.instead_of(function)
    finally:
        substitution.undo()


class _Substitution:
    def __init__(self, function: Any) -> None:
        self.stand_ins = StandIns()
        self._reached = Reached(function)
        self._undo: list[Callable[[], None]] = []
        self._done: set[int] = set()

    def put(self) -> None:
        numbers().complex_singles |= self._reached.has_complex
        for namespace in list(self._reached.namespaces.values()):
            self._namespace(namespace)
        for cell in self._reached.cells:
            self._cell(cell)
        for function in self._reached.functions:
            self._defaults(function)
            self._imports(function.__builtins__)

    def undo(self) -> None:
        for step in reversed(self._undo):
            step()

    def _namespace(self, namespace: dict[str, Any]) -> None:
        if id(namespace) in self._done:
            return
        self._done.add(id(namespace))
        before = dict(namespace)
        self._undo.append(lambda: self._restore(namespace, before))
        for name, value in before.items():
            self._container(value)
            if (ours := self.stand_ins.instead_of(value)) is not value:
                namespace[name] = ours
        if "__builtins__" in namespace:  # a module's or a cell's, no object's attributes
            for name, ours in BUILTINS.items():
                namespace.setdefault(name, ours)

    def _restore(self, namespace: dict[str, Any], before: dict[str, Any]) -> None:
        for name, value in list(namespace.items()):
            there = before.get(name, _MISSING)
            if value is there:
                continue
            real = self.stand_ins.real(value)
            if real is not value and there is _MISSING and BUILTINS.get(name) is value:
                del namespace[name]
            elif real is not value:
                namespace[name] = real
            elif is_held(value):
                if there is _MISSING:
                    del namespace[name]
                else:
                    namespace[name] = there

    def _cell(self, cell: types.CellType) -> None:
        try:
            before = cell.cell_contents
        except ValueError:  # not bound yet
            return
        self._container(before)
        ours = self.stand_ins.instead_of(before)
        if ours is not before:
            cell.cell_contents = ours

        def restore() -> None:
            try:
                value = cell.cell_contents
            except ValueError:  # deleted by the program
                return
            cell.cell_contents = before if is_held(value) else self.stand_ins.real(value)

        self._undo.append(restore)

    def _container(self, value: Any) -> None:
        """Remember what a list or a dictionary holds, such as one that programs keep results in."""
        if type(value) not in (list, dict, set):
            return
        before = value.copy()

        def restore() -> None:
            if is_held(value):
                value.clear()
                value.extend(before) if type(value) is list else value.update(before)

        self._undo.append(restore)

    def _defaults(self, function: types.FunctionType) -> None:
        before = function.__defaults__, function.__kwdefaults__
        instead_of = self.stand_ins.instead_of
        plain, named = before
        if plain:
            function.__defaults__ = tuple(map(instead_of, plain))
        if named:
            function.__kwdefaults__ = {name: instead_of(value) for name, value in named.items()}

        def restore() -> None:
            function.__defaults__, function.__kwdefaults__ = before

        if plain or named:
            self._undo.append(restore)

    def _imports(self, names: dict[str, Any]) -> None:
        """Let imports inside a function give the stand-ins."""
        if id(names) in self._done:
            return
        self._done.add(id(names))
        before = names["__import__"]

        @functools.wraps(before)
        def hook(name: str, globals: Any = None, *args: Any, **kwargs: Any) -> Any:  # noqa: A002
            module = before(name, globals, *args, **kwargs)
            if id(globals) not in self._done:
                return module
            if isinstance(module, types.ModuleType) and is_ours(vars(module)):
                self._new_module(module)
            return self.stand_ins.instead_of(module)

        names["__import__"] = hook

        def restore() -> None:
            if names.get("__import__") is hook:
                names["__import__"] = before

        self._undo.append(restore)

    def _new_module(self, module: types.ModuleType) -> None:
        for value in list(vars(module).values()):
            if isinstance(value, types.FunctionType | type):
                self._reached.visit(value)
        self._reached.namespaces[id(vars(module))] = vars(module)
        numbers().complex_singles |= self._reached.has_complex
        for namespace in list(self._reached.namespaces.values()):
            self._namespace(namespace)


def is_held(value: Any, depth: int = 3) -> bool:
    """Whether a value holds an exact number, in lists, dictionaries or attributes."""
    if type(value) is dict:
        return depth > 0 and any(is_held(one, depth - 1) for one in value.values())
    if type(value) in (list, tuple, set):
        return depth > 0 and any(is_held(one, depth - 1) for one in value)
    return is_exact(value)
