"""Running a program on exact numbers in place of numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.remainders import REMAINDER, holds_unknown
from ropelib.symbolic.running.arrays import ExactArray, is_exact, plain, wrap
from ropelib.symbolic.running.building import exact_array
from ropelib.symbolic.running.casting import from_numbers
from ropelib.symbolic.running.elements import (
    UNSET,
    Exact,
    Untraceable,
    computing_in,
    is_complex,
    numbers,
)
from ropelib.symbolic.running.finished import FinishedMatrix
from ropelib.symbolic.running.substituting import substituted
from ropelib.symbolic.running.ufuncs import run_ufunc
from ropelib.symbolic.running.wording import explained, own_steps


def run_exactly(function: Callable, *arguments: Any) -> Any:
    """Run a program that was written for numbers on exact ones.

    Parameters
    ----------
    function : callable
        An ordinary function on NumPy or plain Python. While it runs, the names ``np``, ``math`` and
        the like stand for others, which know exact numbers, in its own module and in those of its
        helpers.
    *arguments
        Exact numbers, object arrays of them of any shape, or plain values.

    Returns
    -------
    object
        What the function returned, with plain object arrays for arrays of exact numbers.

    Raises
    ------
    Untraceable
        Where something in the program has no exact meaning: a sentence that names the operation
        and, where it is known, the line.
    """
    generators = _generators(arguments)
    with computing_in(generators), _known_to_numpy(), _unknown_whole_numbers(generators):
        given = [_argument(value) for value in arguments]
        for value in arguments:
            if isinstance(value, Exact):
                numbers().handed_out(value, "c" if is_complex(value) else "f")
        try:
            with substituted(function) as program:
                return _result(program(*given))
        except Exception as error:
            why = explained(error)
            if why is None:
                raise error.with_traceback(own_steps(error)) from error.__cause__
            raise why from None


def _generators(arguments: Any) -> Generators:
    for value in arguments:
        if isinstance(value, np.ndarray) and value.dtype == object:
            value = value.ravel().tolist()
        if isinstance(value, Exact):
            return value.generators
        if isinstance(value, list | tuple) and is_exact(value):
            return _generators(value)
    return Generators()


def _argument(value: Any) -> Any:
    if not isinstance(value, np.ndarray):
        return value
    if is_exact(value):
        return exact_array(value)
    return wrap(from_numbers(value), value.dtype) if value.dtype.kind in "fc" else value.copy()


def _result(value: Any) -> Any:
    if isinstance(value, FinishedMatrix):
        value = value.entries
    if isinstance(value, ExactArray):
        value = plain(value).copy()
        if any(entry is UNSET for entry in value.flat):
            raise Untraceable("it returns an array with an entry that was never set")
        if any(map(holds_unknown, value.flat)):
            raise Untraceable(REMAINDER)
        return value
    if value is UNSET:
        raise Untraceable("it returns an entry that was never set")
    if isinstance(value, Exact) and holds_unknown(value):
        raise Untraceable(REMAINDER)
    if type(value) in (list, tuple):
        return type(value)(map(_result, value))
    if type(value) is dict:
        return {key: _result(item) for key, item in value.items()}
    return value


@contextmanager
def _unknown_whole_numbers(generators: Generators) -> Iterator[None]:
    """Let remainders be taken in these generators until the run ends, which no result outlives."""
    if generators.unknown is not None:  # a run inside another
        yield
        return
    generators.unknown = []
    try:
        yield
    finally:
        if generators.unknown:
            generators.turns.clear()
        generators.unknown = None


@contextmanager
def _known_to_numpy() -> Iterator[None]:
    """Let NumPy ask single exact numbers for its ufuncs, so that ``array * number`` is ours."""
    if "__array_ufunc__" in vars(Exact):
        yield
        return
    Exact.__array_ufunc__ = _array_ufunc  # type: ignore[attr-defined]
    try:
        yield
    finally:
        del Exact.__array_ufunc__  # type: ignore[attr-defined]


def _array_ufunc(self: Exact, ufunc: np.ufunc, method: str, *inputs: Any, **options: Any) -> Any:
    return run_ufunc(ufunc, method, inputs, options)
