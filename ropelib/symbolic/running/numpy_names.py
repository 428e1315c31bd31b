"""What a program finds under the name `np`: NumPy itself, but for what must differ."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact, is_guess, plain, wrap
from ropelib.symbolic.running.assigning import plain_index
from ropelib.symbolic.running.building import exact_array, filled
from ropelib.symbolic.running.casting import from_numbers, is_exact_type
from ropelib.symbolic.running.elements import UNSET, Exact, Untraceable, is_running, numbers
from ropelib.symbolic.running.functions import run_function
from ropelib.symbolic.running.known_values import KNOWN, known_value
from ropelib.symbolic.running.number_types import NUMPY_TYPES
from ropelib.symbolic.running.refused import Refused
from ropelib.symbolic.running.special_functions import (
    apply_along_axis,
    empty_like,
    full_like,
    ones_like,
    zeros_like,
)
from ropelib.symbolic.running.ufuncs import lifted, run_ufunc
from ropelib.symbolic.running.vectorizing import Vectorize

#: Arrays of more different numbers stay plain: reading them takes long.
MOST_NUMBERS = 1000


class Function:
    """A function or ufunc of NumPy which also takes lists that hold exact numbers.

    Parameters
    ----------
    real : callable
        NumPy's own.
    """

    def __init__(self, real: Any) -> None:
        self._real = real
        self.__name__ = real.__name__
        self.__doc__ = real.__doc__

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def __repr__(self) -> str:
        return repr(self._real)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run it, exactly where an argument is exact."""
        if not is_running():
            return self._real(*args, **kwargs)
        if not (is_exact(args) or is_exact(tuple(kwargs.values()))):
            result = self._on_plain(args, kwargs)
            if isinstance(result, complex | np.ndarray) and np.iscomplexobj(result):
                numbers().complex_singles = True
            return result
        return self._on_exact(args, kwargs)

    def _on_plain(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        return self._real(*args, **kwargs)

    def _on_exact(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        return run_function(self._real, args, kwargs)


class Ufunc(Function):
    """A ufunc of NumPy."""

    def _on_plain(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        if self.__name__ in KNOWN and len(args) == 1 and not kwargs:
            value = np.asarray(args[0]) if isinstance(args[0], list | tuple) else args[0]
            known = known_value(self.__name__, value)
            if known is not None:
                return known
        return self._real(*args, **kwargs)

    def _on_exact(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        if len(args) > self._real.nin:
            kwargs, args = {**kwargs, "out": args[self._real.nin :]}, args[: self._real.nin]
        return run_ufunc(self._real, "__call__", args, kwargs)

    def outer(self, *args: Any, **kwargs: Any) -> Any:
        """Do as the ufunc's ``outer``."""
        return self._method("outer", args, kwargs)

    def reduce(self, *args: Any, **kwargs: Any) -> Any:
        """Do as the ufunc's ``reduce``."""
        return self._method("reduce", args, kwargs)

    def accumulate(self, *args: Any, **kwargs: Any) -> Any:
        """Do as the ufunc's ``accumulate``."""
        return self._method("accumulate", args, kwargs)

    def _method(self, name: str, args: tuple, kwargs: dict[str, Any]) -> Any:
        if is_running():
            args = tuple(exact_array(a) if _is_exact_list(a) else a for a in args)
        return getattr(self._real, name)(*args, **kwargs)


class Maker(Function):
    """A function that makes an array of numbers, which exact ones may be put into later."""

    def _on_plain(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        made = self._real(*args, **kwargs)
        if not is_exact_type(made.dtype):
            return made
        return filled(made.shape, UNSET, made.dtype) if self._real is np.empty else _fresh(made)

    def _on_exact(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        named = {name: plain_index(value) for name, value in kwargs.items()}
        return self._on_plain(tuple(map(plain_index, args)), named)


class Replaced(Function):
    """A function of which a version of ours runs, as long as a program is run exactly."""

    def __init__(self, real: Any, ours: Callable) -> None:
        super().__init__(real)
        self._ours = ours

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run ours while a program is run exactly."""
        return (self._ours if is_running() else self._real)(*args, **kwargs)


def _refusing(real: type) -> type:
    """Make a class of arrays refuse exact numbers, of which it would make plain objects."""

    def new(cls: type, *args: Any, **kwargs: Any) -> Any:
        if is_exact((*args, *kwargs.values())):
            raise Refused(f"np.{real.__name__}")
        return real(*args, **kwargs)

    return type(real.__name__, (real,), {"__new__": new})


def _fresh(array: np.ndarray) -> Any:
    """Make a new array of numbers one that symbols may be put into."""
    if array.dtype == object:
        return exact_array(array)
    if len(set(array.ravel().tolist())) > MOST_NUMBERS:
        return array
    return wrap(from_numbers(array), array.dtype)


def _is_exact_list(value: Any) -> bool:
    return isinstance(value, list | tuple) and is_exact(value)


def _asarray(a: Any, dtype: Any = None, order: Any = None, **kwargs: Any) -> Any:
    """Do as ``np.asarray``; an array that is plain stays the same one, as its owner may go on."""
    if isinstance(a, np.ndarray) and not is_exact(a):
        made = np.asarray(a, dtype=dtype, order=order, **kwargs)
        shared = np.may_share_memory(a, made) or not is_exact_type(made.dtype)
        return made if shared else _fresh(made)
    return _array(a, dtype, copy=kwargs.pop("copy", None), order=order or "K")


def _array(
    object: Any,  # noqa: A002
    dtype: Any = None,
    *,
    copy: bool | None = True,
    order: Any = "K",
    subok: bool = False,
    ndmin: int = 0,
    like: Any = None,
) -> Any:
    """Do as ``np.array``."""
    if is_exact(object):
        return exact_array(object, dtype, copy, order, ndmin)
    made = np.array(object, dtype, copy=copy, order=order, ndmin=ndmin)
    if not is_exact_type(made.dtype) or (made.dtype == np.object_ and dtype is None):
        return made
    return _fresh(made)


def _full(shape: Any, fill_value: Any, dtype: Any = None, order: str = "C", **_: Any) -> Any:
    """Do as ``np.full``."""
    model = np.asarray(fill_value).dtype if dtype is None and not is_exact(fill_value) else dtype
    if model is None:
        model = _array(fill_value).dtype
    made = full_like(np.empty(shape, model, order), fill_value)
    if isinstance(made, ExactArray) and dtype is None:
        made._block.guessed = made.dtype.kind == "f" and is_guess(fill_value)
    return made


def _fromiter(iter: Iterable, dtype: Any, count: int = -1, **_: Any) -> Any:  # noqa: A002
    """Do as ``np.fromiter``."""
    entries = list(iter)
    return _array(entries if count < 0 else entries[:count], dtype)


def _diag(v: Any, k: int = 0) -> Any:
    """Do as ``np.diag``."""
    return run_function(np.diag, (v if isinstance(v, np.ndarray) else _array(v), k), {})


def _arange(*args: Any, **kwargs: Any) -> Any:
    """Do as ``np.arange``, with bounds that are plain."""
    if is_exact((*args, *kwargs.values())):
        raise Untraceable("it counts up to a symbol")
    return np.arange(*args, **kwargs)


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
        return None if isinstance(part, slice | str) else _array(part)

    def _below(self, part: Any) -> Any:
        array = self._read(part)
        if array is None:
            return part
        return plain(array) if isinstance(array, ExactArray) else array


def _isscalar(element: Any) -> bool:
    """Do as ``np.isscalar``."""
    return isinstance(element, Exact) or np.isscalar(element)


def _ndenumerate(arr: Any) -> Any:
    """Do as ``np.ndenumerate``."""
    array = _array(arr, copy=None) if is_exact(arr) else np.asarray(arr)
    return ((index, array[index]) for index in np.ndindex(array.shape))


def _nditer(op: Any, *args: Any, **kwargs: Any) -> Any:
    """Do as ``np.nditer`` on plain arrays."""
    if is_exact(op):
        raise Refused("np.nditer")
    return np.nditer(op, *args, **kwargs)


_OURS: dict[Any, Callable] = {
    np.array: _array,
    np.asarray: _asarray,
    np.asanyarray: _asarray,
    np.full: _full,
    np.zeros_like: zeros_like,
    np.ones_like: ones_like,
    np.full_like: full_like,
    np.empty_like: empty_like,
    np.fromiter: _fromiter,
    np.diag: _diag,
    np.arange: _arange,
    np.apply_along_axis: apply_along_axis,
    np.isscalar: _isscalar,
    np.vectorize: Vectorize,
    np.ndenumerate: _ndenumerate,
    np.nditer: _nditer,
}
_MAKERS = {np.zeros, np.ones, np.empty, np.eye, np.identity, np.tri}


@functools.cache
def stand_in_for(real: Any) -> Any:
    """Return what a program is given in place of a thing of NumPy: the thing itself, mostly."""
    if isinstance(real, types.ModuleType):
        return Names(real)
    if isinstance(real, type) and real in NUMPY_TYPES:
        return NUMPY_TYPES[real]
    if isinstance(real, type) and issubclass(real, np.ndarray) and real is not np.ndarray:
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
