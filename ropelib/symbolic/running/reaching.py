"""What a function reaches: the namespaces in which it and its helpers look up their names."""

from __future__ import annotations

import functools
import sys
import types
from collections.abc import Iterator
from typing import Any

import numpy as np

#: Packages whose names are never changed.
_FOREIGN = {
    "numpy",
    "sympy",
    "mpmath",
    "IPython",
    "ipykernel",
    "autograder",
    *sys.stdlib_module_names,
}
_FOREIGN -= {"__main__"}
#: Bounds the walk through what a notebook holds.
MOST_VISITED = 5_000


def is_ours(namespace: dict[str, Any]) -> bool:
    """Whether a module's names may be replaced: the learner's own modules, and the course's."""
    name = str(namespace.get("__name__") or "")
    known = sys.modules.get(name)
    if known is None or vars(known) is not namespace:
        return True  # of a cell or a text that was executed
    if name.split(".")[0] == "ropelib":
        return not name.startswith("ropelib.symbolic")
    place = str(namespace.get("__file__") or "")
    installed = "site-packages" in place or "dist-packages" in place
    return name.split(".")[0] not in _FOREIGN and not installed


class Reached:
    """The namespaces, closures and defaults that a function can look names up in.

    Parameters
    ----------
    function : object
        Where the walk begins.
    """

    def __init__(self, function: Any) -> None:
        self.namespaces: dict[int, dict[str, Any]] = {}
        self.cells: list[types.CellType] = []
        self.functions: list[types.FunctionType] = []
        #: Whether the program mentions a complex number.
        self.has_complex = False
        self._seen: dict[int, Any] = {}
        self.visit(function)

    def visit(self, value: Any) -> None:
        """Walk on from a value."""
        waiting = [value]
        while waiting and len(self._seen) < MOST_VISITED:
            one = waiting.pop()
            if id(one) not in self._seen:
                self._seen[id(one)] = one
                if isinstance(one, complex | np.ndarray) and np.iscomplexobj(one):
                    self.has_complex = True
                waiting.extend(self._parts(one))

    def _parts(self, value: Any) -> Iterator[Any]:
        if isinstance(value, types.FunctionType):
            yield from self._of_function(value)
        elif isinstance(value, functools.partial):
            yield from (value.func, *value.args, *value.keywords.values())
        elif isinstance(value, types.MethodType):
            yield from (value.__func__, value.__self__)
        elif isinstance(value, np.vectorize):
            yield value.pyfunc
        elif isinstance(value, staticmethod | classmethod):
            yield value.__func__
        elif isinstance(value, property):
            yield from (value.fget, value.fset)
        elif isinstance(value, functools.cached_property):
            yield value.func
        elif isinstance(value, list | tuple):
            yield from value[:100]
        elif isinstance(value, dict):
            yield from list(value.values())[:100]
        elif isinstance(value, functools._lru_cache_wrapper):
            yield value.__wrapped__
        elif isinstance(value, type):
            yield from (one for base in value.__mro__ for one in _functions_of(base))
        elif not isinstance(value, types.ModuleType) and any(
            isinstance(one, types.FunctionType) and is_ours(one.__globals__)
            for base in type(value).__mro__
            for one in _functions_of(base)
        ):
            yield type(value)
            attributes = _attributes(value)
            self.namespaces[id(attributes)] = attributes
            yield from list(attributes.values())

    def _of_function(self, function: types.FunctionType) -> Iterator[Any]:
        names = function.__globals__
        if not is_ours(names):
            return
        self.functions.append(function)
        self.namespaces[id(names)] = names
        used = list(_names(function.__code__))
        for name in used:
            one = names.get(name)
            yield one
            if isinstance(one, types.ModuleType) and is_ours(vars(one)):
                yield from (vars(one)[inner] for inner in used if inner in vars(one))
        yield from _constants(function.__code__)
        for cell in function.__closure__ or ():
            self.cells.append(cell)
            if (content := _content(cell)) is not None:
                yield content
        yield from function.__defaults__ or ()
        yield from (function.__kwdefaults__ or {}).values()
        yield from vars(function).values()


def _functions_of(kind: type) -> list[Any]:
    """List the functions in a class, also those behind properties and the like."""
    wrapped = types.FunctionType | staticmethod | classmethod | property | functools.cached_property
    return [one for one in vars(kind).values() if isinstance(one, wrapped)]


def _attributes(value: Any) -> dict[str, Any]:
    try:
        found = object.__getattribute__(value, "__dict__")
    except AttributeError:
        return {}
    return found if type(found) is dict else {}


def _names(code: types.CodeType) -> Iterator[str]:
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            yield from _names(inner)


def _constants(code: types.CodeType) -> Iterator[Any]:
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _constants(constant)
        elif isinstance(constant, complex | tuple):
            yield constant


def _content(cell: types.CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:  # not bound yet
        return None
