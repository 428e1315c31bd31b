"""`np.vectorize` on exact numbers."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact, is_guess, plain, wrap
from ropelib.symbolic.running.building import exact_array
from ropelib.symbolic.running.casting import COMPLEX, FLOAT, is_exact_type, only_exact
from ropelib.symbolic.running.elements import Exact, is_complex, is_running, numbers


class Vectorize:
    """What ``np.vectorize`` makes: NumPy's own does the work, on objects.

    Parameters
    ----------
    *args, **kwargs
        As for ``np.vectorize``.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._real = np.vectorize(*args, **kwargs)
        self.pyfunc = self._real.pyfunc

    @classmethod
    def of(cls, real: np.vectorize) -> Vectorize:
        """Make the stand-in for one that NumPy made."""
        made = cls.__new__(cls)
        made._real, made.pyfunc = real, real.pyfunc
        return made

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the function on every entry."""
        if not callable(self.pyfunc):  # @np.vectorize(otypes=…)
            self._real(*args, **kwargs)
            self.pyfunc = self._real.pyfunc
            return self
        if not is_running():
            return self._real(*args, **kwargs)
        args = tuple(self._below(i, value) for i, value in enumerate(args))
        kwargs = {name: self._below(name, value) for name, value in kwargs.items()}
        declared, firsts = self._declared(), []
        objects = np.vectorize(
            _on_exact(self.pyfunc, firsts),
            otypes=None if declared is None else [_char(one) for one in declared],
            excluded=self._real.excluded,
            signature=self._real.signature,
        )
        result = objects(*args, **kwargs)
        if isinstance(result, tuple):
            types = declared or [None] * len(result)
            return tuple(map(_result, result, types, firsts[0]))
        return _result(result, (declared or [None])[0], firsts[0] if firsts else None)

    def _below(self, place: Any, value: Any) -> Any:
        if place in self._real.excluded or not is_exact(value):
            return value
        array = exact_array(value)
        numbers().complex_singles |= array.dtype.kind == "c"
        return plain(array)

    def _declared(self) -> list[np.dtype] | None:
        return None if self._real.otypes is None else list(map(np.dtype, self._real.otypes))


def _char(declared: np.dtype) -> str:
    return "O" if is_exact_type(declared) else declared.char


def _on_exact(function: Any, firsts: list[Any]) -> Any:
    """Wrap a function of single numbers, or of arrays, so that it is given and gives exact ones."""

    @functools.wraps(function, assigned=("__name__", "__doc__"), updated=())
    def call(*args: Any, **kwargs: Any) -> Any:
        result = function(*map(_rows, args), **{name: _rows(one) for name, one in kwargs.items()})
        result = tuple(map(_objects, result)) if isinstance(result, tuple) else _objects(result)
        firsts.append(result)
        return result

    return call


def _rows(value: Any) -> Any:
    """Give an exact array for a row of objects, which a signature asks for."""
    is_row = isinstance(value, np.ndarray) and value.dtype == object and is_exact(value)
    return exact_array(value) if is_row else value


def _objects(value: Any) -> Any:
    if isinstance(value, ExactArray):
        return plain(value) if value.ndim else value.item()
    return numbers().of(value) if isinstance(value, float | complex) else value


def _result(result: Any, declared: np.dtype | None, first: Any) -> Any:
    if not isinstance(result, np.ndarray) or result.dtype != object:
        return result
    entries = only_exact(result)
    mixed, guessed = any(map(is_complex, entries.ravel().tolist())), False
    if declared is None:
        # NumPy's own takes the type of the first value for all.
        first = first.flat[0] if isinstance(first, np.ndarray) else first
        guessed = is_guess(first)
        may_be_complex = isinstance(first, Exact) and (guessed or is_complex(first))
        declared = COMPLEX if mixed and may_be_complex else FLOAT
    if declared.kind == "f" and mixed:
        raise TypeError("float() argument must be a string or a real number, not 'complex'")
    return wrap(entries, declared, guessed=guessed)
