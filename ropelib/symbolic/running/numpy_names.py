"""What a program finds under the name `np`: NumPy itself, but for what must differ."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact, plain
from ropelib.symbolic.running.elements import Exact, is_running
from ropelib.symbolic.running.finished import matrix
from ropelib.symbolic.running.making import arange, array, asarray, diag, fromiter, full
from ropelib.symbolic.running.number_types import NUMPY_TYPES
from ropelib.symbolic.running.numpy_functions import Function, Maker, Replaced, Ufunc
from ropelib.symbolic.running.refused import Refused
from ropelib.symbolic.running.special_functions import (
    apply_along_axis,
    empty_like,
    full_like,
    ones_like,
    zeros_like,
)
from ropelib.symbolic.running.ufuncs import lifted
from ropelib.symbolic.running.vectorizing import Vectorize


def _refusing(real: type) -> type:
    """Make a class of arrays refuse exact numbers, of which it would make plain objects."""

    def new(cls: type, *args: Any, **kwargs: Any) -> Any:
        if is_exact((*args, *kwargs.values())):
            raise Refused(f"np.{real.__name__}")
        return real(*args, **kwargs)

    return type(real.__name__, (real,), {"__new__": new})


class Joiner:
    """``np.r_`` and ``np.c_``.

    Parameters
    ----------
    real : object
        NumPy's own.
    """

    def __init__(self, real: Any) -> None:
        self._real = real

    def __getitem__(self, key: Any) -> Any:
        if not is_running() or not is_exact(key):
            return self._real[key]
        parts = key if isinstance(key, tuple) else (key,)
        below = tuple(self._below(part) for part in parts)
        types = [part.dtype for part in map(self._read, parts) if part is not None]
        return lifted(self._real[below], np.result_type(*types))

    def _read(self, part: Any) -> Any:
        return None if isinstance(part, slice | str) else array(part)

    def _below(self, part: Any) -> Any:
        read = self._read(part)
        if read is None:
            return part
        return plain(read) if isinstance(read, ExactArray) else read


def _isscalar(element: Any) -> bool:
    """Do as ``np.isscalar``."""
    return isinstance(element, Exact) or np.isscalar(element)


def _ndenumerate(arr: Any) -> Any:
    """Do as ``np.ndenumerate``."""
    read = array(arr, copy=None) if is_exact(arr) else np.asarray(arr)
    return ((index, read[index]) for index in np.ndindex(read.shape))


def _nditer(op: Any, *args: Any, **kwargs: Any) -> Any:
    """Do as ``np.nditer`` on plain arrays."""
    if is_exact(op):
        raise Refused("np.nditer")
    return np.nditer(op, *args, **kwargs)


_OURS: dict[Any, Callable] = {
    np.array: array,
    np.asarray: asarray,
    np.asanyarray: asarray,
    np.full: full,
    np.zeros_like: zeros_like,
    np.ones_like: ones_like,
    np.full_like: full_like,
    np.empty_like: empty_like,
    np.fromiter: fromiter,
    np.diag: diag,
    np.arange: arange,
    np.apply_along_axis: apply_along_axis,
    np.isscalar: _isscalar,
    np.matrix: matrix,
    np.asmatrix: matrix,
    np.vectorize: Vectorize,
    np.ndenumerate: _ndenumerate,
    np.nditer: _nditer,
}
_NOT_REFUSED = {np.ndarray, np.matrix}
_MAKERS = {np.zeros, np.ones, np.empty, np.eye, np.identity, np.tri}


@functools.cache
def stand_in_for(real: Any) -> Any:
    """Return what a program is given in place of a thing of NumPy: the thing itself, mostly."""
    if isinstance(real, types.ModuleType):
        return Names(real)
    if isinstance(real, type) and real in NUMPY_TYPES:
        return NUMPY_TYPES[real]
    if isinstance(real, type) and issubclass(real, np.ndarray) and real not in _NOT_REFUSED:
        return _refusing(real)
    if real in _OURS:
        return Replaced(real, _OURS[real])
    if real in _MAKERS:
        return Maker(real)
    if isinstance(real, np.ufunc):
        return Ufunc(real)
    if isinstance(real, type) or not callable(real) or not hasattr(real, "__name__"):
        return real
    return Function(real)


class Names(types.ModuleType):
    """A module of NumPy whose functions take exact numbers.

    Parameters
    ----------
    real : module
        NumPy, or a part of it.
    """

    def __init__(self, real: types.ModuleType) -> None:
        super().__init__(real.__name__, real.__doc__)
        self.__dict__["_real"] = real
        self.__dict__.pop("__loader__", None)
        self.__dict__.pop("__spec__", None)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.__dict__["_real"], name)
        if isinstance(value, type(np.r_) | type(np.c_)):
            return Joiner(value)
        if isinstance(value, types.ModuleType):
            inside = value.__name__.split(".")[0] == "numpy"
            return stand_in_for(value) if inside else value
        return stand_in_for(value) if callable(value) else value

    def __dir__(self) -> list[str]:
        return dir(self.__dict__["_real"])
