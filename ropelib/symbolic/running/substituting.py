"""Putting the stand-ins in the place of NumPy, `math` and the like while a program runs."""

from __future__ import annotations

import functools
import sys
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
#: Longer lists are no place where programs keep results.
MOST_KEPT = 1_000
#: How often a step of undoing is begun again.
MOST_STRIKES = 20


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
        self._kept: set[int] = set()

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
        """Undo everything; where a time limit strikes meanwhile, the step begins again."""
        struck: BaseException | None = None
        strikes = 0
        while self._undo:
            try:
                self._undo[-1]()
                self._undo.pop()
            except BaseException as error:
                struck, strikes = error, strikes + 1
                if strikes > MOST_STRIKES:
                    self._undo.pop()
        if struck is not None:
            raise struck

    def _namespace(self, namespace: dict[str, Any]) -> None:
        if id(namespace) in self._done:
            return
        self._done.add(id(namespace))
        before = dict(namespace)
        self._undo.append(lambda: self._restore(namespace, before))
        for name, value in before.items():
            if name != "__builtins__":
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

        def restore() -> None:
            try:
                value = cell.cell_contents
            except ValueError:  # deleted by the program
                return
            cell.cell_contents = before if is_held(value) else self.stand_ins.real(value)

        self._undo.append(restore)
        ours = self.stand_ins.instead_of(before)
        if ours is not before:
            cell.cell_contents = ours

    def _container(self, value: Any, depth: int = 3) -> None:
        """Remember what a list or a dictionary holds, such as one that programs keep results in."""
        if type(value) not in (list, dict) or id(value) in self._kept or not depth:
            return
        if len(value) > MOST_KEPT:
            return
        self._kept.add(id(value))
        before = value.copy()
        for item in before.values() if type(value) is dict else before:
            self._container(item, depth - 1)

        def restore() -> None:
            if is_held(list(value.values()) if type(value) is dict else value):
                value.clear()
                value.extend(before) if type(value) is list else value.update(before)

        self._undo.append(restore)

    def _defaults(self, function: types.FunctionType) -> None:
        before = function.__defaults__, function.__kwdefaults__
        instead_of = self.stand_ins.instead_of

        def restore() -> None:
            function.__defaults__, function.__kwdefaults__ = before

        self._undo.append(restore)
        plain, named = before
        if plain:
            function.__defaults__ = tuple(map(instead_of, plain))
        if named:
            function.__kwdefaults__ = {name: instead_of(value) for name, value in named.items()}

    def _imports(self, names: dict[str, Any]) -> None:
        """Let imports inside a function give the stand-ins."""
        if id(names) in self._done:
            return
        self._done.add(id(names))
        before = names["__import__"]

        @functools.wraps(before)
        def hook(name: str, globals: Any = None, *args: Any, **kwargs: Any) -> Any:  # noqa: A002
            module = before(name, globals, *args, **kwargs)
            names = sys._getframe(1).f_globals if globals is None else globals
            if id(names) not in self._done:
                return module
            if isinstance(module, types.ModuleType) and is_ours(vars(module)):
                self._new_module(module)
            return self.stand_ins.instead_of(module)

        def restore() -> None:
            if names.get("__import__") is hook:
                names["__import__"] = before

        self._undo.append(restore)
        names["__import__"] = hook

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
        value = list(value.values())
    if type(value) in (list, tuple):
        return 0 < depth and len(value) <= MOST_KEPT and any(is_held(v, depth - 1) for v in value)
    return is_exact(value)
