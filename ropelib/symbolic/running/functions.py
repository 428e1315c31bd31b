"""Running NumPy's functions on exact arrays: the plain object arrays below, and the type beside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, boxed, is_exact, is_guess, plain, wrap
from ropelib.symbolic.running.assigning import assign, assignable, writable
from ropelib.symbolic.running.building import exact_array
from ropelib.symbolic.running.casting import cast, from_numbers, is_exact_type, only_exact
from ropelib.symbolic.running.elements import Exact, Untraceable, is_complex, numbers
from ropelib.symbolic.running.function_names import CHOOSING, KEEPING, OF_LISTS, PROMOTING, WRITING
from ropelib.symbolic.running.products import kronecker, matrix_product
from ropelib.symbolic.running.refused import Refused, name_of
from ropelib.symbolic.running.ufuncs import plain_constant


def run_function(function: Callable, args: tuple, kwargs: dict[str, Any]) -> Any:
    """Run a function of NumPy on arguments of which some are exact.

    Raises
    ------
    Untraceable
        Where it has no exact meaning, and an argument holds a symbol.
    """
    from ropelib.symbolic.running.special_functions import SPECIAL

    if function in SPECIAL:
        return SPECIAL[function](*args, **kwargs)
    if function is not np.block:  # which reads its lists as rows of blocks
        read = _each if function in OF_LISTS else _whole
        args = tuple(map(read, args))
        kwargs = {name: read(value) for name, value in kwargs.items()}
    if function in WRITING:
        return _write(function, list(args), kwargs)
    if function in KEEPING or function in PROMOTING:
        return run_on_objects(function, args, kwargs, promotes=function in PROMOTING)
    return on_constants(function, args, kwargs)


def run_on_objects(
    function: Callable, args: tuple, kwargs: dict[str, Any], promotes: bool = False
) -> Any:
    """Run a function on the plain object arrays below, and declare what it gives.

    Parameters
    ----------
    function : callable
        One of NumPy's, or a method of its arrays.
    args, kwargs
        Its arguments, of which ``out`` and ``dtype`` are not handed on.
    promotes : bool
        Whether the result has the type that all arguments are promoted to, not the first one's.
    """
    kwargs = dict(kwargs)
    out, dtype = kwargs.pop("out", None), kwargs.pop("dtype", None)
    below = _Below()
    chooser = args[:1] if function in CHOOSING else ()
    objects = [*chooser, *map(below.of, args[len(chooser) :])]
    named = {name: below.of(value) for name, value in kwargs.items()}
    if function in (np.dot, np.kron) and np.ndim(objects[0]) and np.ndim(objects[1]) == 2:
        function = matrix_product if function is np.dot else kronecker
        objects = [from_numbers(o) if o.dtype.kind in "iu" else o for o in map(np.asarray, objects)]
    result = function(*objects, **named)
    declared = below.promoted() if promotes or not below.arrays else below.arrays[0].dtype
    if dtype is not None:
        if declared.kind == "c" and np.dtype(dtype).kind == "f":
            raise Untraceable("it turns complex numbers into real ones by `dtype=`")
        declared = np.dtype(dtype)
    if out is not None:
        assign(out, ..., result)
        return out
    return _declare(result, declared, below)


class _Below:
    """Arguments as NumPy's own loops take them, and the types that they stand for."""

    def __init__(self) -> None:
        self.arrays: list[ExactArray] = []
        self.guessed = False
        self._types: list[Any] = []
        self._singles: list[Exact] = []

    def of(self, value: Any) -> Any:
        self.guessed = self.guessed or is_guess(value)
        if isinstance(value, np.matrix):
            raise Refused("np.matrix")
        if isinstance(value, ExactArray):
            self.arrays.append(value)
            self._types.append(value.dtype)
            return plain(value)
        if isinstance(value, Exact):
            self._singles.append(value)
            return boxed(value)
        if type(value) in (list, tuple):
            return type(value)(map(self.of, value))
        if isinstance(value, complex | np.ndarray):
            self._types.append(getattr(value, "dtype", 0j))
            if isinstance(value, np.ndarray) and value.dtype.kind in "fc":
                return from_numbers(value)
        return value

    def promoted(self) -> np.dtype:
        types = [*self._types, 0.0] if self._singles else self._types
        found = np.result_type(*types) if types else np.dtype(float)
        if found.kind != "c" and any(map(is_complex, self._singles)):
            found = np.result_type(found, 0j)
        return found


def _declare(result: Any, declared: np.dtype, below: _Below) -> Any:
    if type(result) in (list, tuple):
        return type(result)(_declare(item, declared, below) for item in result)
    if isinstance(result, Exact):
        return numbers().handed_out(result, "c" if below.guessed else declared.kind)
    if not isinstance(result, np.ndarray) or result.dtype != object:
        return result
    result = only_exact(result)
    if is_exact_type(declared):
        return wrap(result, declared, below.arrays, below.guessed)
    return cast(result, np.dtype(float), declared)


def on_constants(function: Callable, args: tuple, kwargs: dict[str, Any]) -> Any:
    """Run a function on plain numbers, where no exact one holds a symbol.

    Raises
    ------
    Refused
        Where one does.
    """

    def known(value: Any) -> Any:
        if type(value) in (list, tuple):
            return type(value)(map(known, value))
        number = plain_constant(value)
        if number is None and value is not None:
            raise Refused(name_of(function))
        return number

    return function(*map(known, args), **{name: known(value) for name, value in kwargs.items()})


def _write(function: Callable, args: list, kwargs: dict[str, Any]) -> None:
    target = args[0]
    if not isinstance(target, ExactArray):
        raise Untraceable("it puts symbols into an array of plain numbers")
    place, name = WRITING[function]
    values = args if len(args) > place else kwargs
    at = place if values is args else name
    if function is np.copyto and isinstance(values[at], np.ndarray):
        if not is_guess(target):
            np.copyto(np.empty(0, target.dtype), np.empty(0, values[at].dtype))  # refuses to cast
    values[at] = boxed(assignable(values[at], target.dtype, is_guess(target)))
    args[0] = writable(target)
    function(*args, **kwargs)


def _whole(value: Any) -> Any:
    """Make one array of a list that holds exact numbers."""
    return exact_array(value) if type(value) in (list, tuple) and is_exact(value) else value


def _each(value: Any) -> Any:
    """Make arrays of the items of a list."""
    return [_whole(item) for item in value] if type(value) in (list, tuple) else value
