"""The methods of arrays, on exact ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.running.arrays import ExactArray, boxed, frozen, is_guess, plain, wrap
from ropelib.symbolic.running.assigning import assign, assignable
from ropelib.symbolic.running.casting import cast, is_exact_type
from ropelib.symbolic.running.functions import on_constants, run_function, run_on_objects
from ropelib.symbolic.running.refused import Refused
from ropelib.symbolic.running.reinterpreting import part, set_part, view

#: Methods that run on the plain array below.
_KEEPING = (
    "reshape ravel flatten transpose swapaxes squeeze repeat take compress diagonal trace sum prod "
    "cumsum cumprod mean item tolist"
).split()
#: Methods that need plain numbers, and so constants.
_ON_CONSTANTS = (
    "all any argmax argmin argsort clip max min nonzero round searchsorted std var argpartition"
).split()
_REFUSED = (
    "byteswap choose dump dumps getfield newbyteorder partition resize setfield sort to_device "
    "tofile __array_namespace__ __dlpack__ __dlpack_device__"
).split()
_REFUSED_ATTRIBUTES = "base ctypes data device".split()


def astype(array: ExactArray, dtype: Any, *_: Any, copy: bool = True, **__: Any) -> Any:
    """Return ``array.astype(dtype)``: the real parts for floats of a complex array."""
    new = np.dtype(dtype)
    if new == array.dtype and not copy:
        return frozen(array) if is_guess(array) else array
    result = cast(plain(array), array.dtype, new)
    return wrap(result.copy(), new) if is_exact_type(new) else result


class Flat:
    """``array.flat``: all entries in one row, to read and to write.

    Parameters
    ----------
    array : ExactArray
        The array that is read and written.
    """

    def __init__(self, array: ExactArray) -> None:
        self.base = array

    def __len__(self) -> int:
        return self.base.size

    def __iter__(self) -> Iterator[Any]:
        return iter(self.base.ravel())

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return self.base.ravel()

    def copy(self) -> ExactArray:
        """Return the entries as an array of one axis."""
        return self.base.flatten()

    def __getitem__(self, index: Any) -> Any:
        return self.base.ravel()[index]

    def __setitem__(self, index: Any, value: Any) -> None:
        places = np.atleast_1d(np.arange(self.base.size)[index])
        below = boxed(assignable(value, self.base.dtype, is_guess(self.base)))
        # Values that are too few begin again, as NumPy has it.
        target = wrap(np.resize(below, places.shape), self.base.dtype)
        shape = self.base.shape
        self.base[np.unravel_index(places, shape) if shape else ...] = target


def _below(name: str) -> Callable:
    descriptor = getattr(np.ndarray, name)

    def method(self: ExactArray, *args: Any, **kwargs: Any) -> Any:
        if name in ("sum", "prod", "cumsum", "cumprod", "mean") and len(args) > 1:
            return run_function(getattr(np, name), (self, *args), kwargs)
        return run_on_objects(descriptor, (self, *args), kwargs)

    return method


def _constants(name: str) -> Callable:
    descriptor = getattr(np.ndarray, name)
    return lambda self, *args, **kwargs: on_constants(descriptor, (self, *args), kwargs)


def _refuse(name: str) -> Callable:
    def method(self: ExactArray, *_: Any, **__: Any) -> Any:
        raise Refused(f"x.{name}")

    return method


def _copy(self: ExactArray, order: str = "C") -> ExactArray:
    return wrap(plain(self).copy(order), self.dtype, guessed=is_guess(self))


def _to_bytes(self: ExactArray, order: str = "C") -> bytes:
    """Give a key that arrays of other numbers do not have, as programs keep results under."""
    return sp.srepr([sp.sympify(entry) for entry in plain(self).ravel(order)]).encode()


def _put(self: ExactArray, indices: Any, values: Any, mode: str = "raise") -> None:
    run_function(np.put, (self, indices, values, mode), {})


def _set_flat(self: ExactArray, value: Any) -> None:
    Flat(self)[:] = value


def _conjugate(self: ExactArray, out: Any = None) -> ExactArray:
    # Real numbers are not copied, other than by `np.conj`.
    if self.dtype.kind != "f" or out is not None:
        return np.conjugate(self, out=out)
    return frozen(self) if is_guess(self) else self


def _transposed(self: ExactArray) -> ExactArray:
    return wrap(plain(self).T, self.dtype, (self,))


def add_methods() -> None:
    """Give exact arrays all methods and attributes of NumPy's."""
    made = {
        **{name: _below(name) for name in _KEEPING},
        **{name: _constants(name) for name in _ON_CONSTANTS},
        **{name: _refuse(name) for name in _REFUSED if hasattr(np.ndarray, name)},
        **{name: property(_refuse(name)) for name in _REFUSED_ATTRIBUTES},
        "astype": astype,
        "copy": _copy,
        "view": view,
        "fill": lambda self, value: assign(self, ..., value),
        "put": _put,
        "tobytes": _to_bytes,
        "dot": lambda self, b, out=None: run_function(np.dot, (self, b), {"out": out}),
        "conj": _conjugate,
        "conjugate": _conjugate,
        "T": property(_transposed),
        "mT": property(lambda self: np.swapaxes(self, -1, -2)),
        "real": property(lambda s: part(s, False), lambda s, value: set_part(s, False, value)),
        "imag": property(lambda s: part(s, True), lambda s, value: set_part(s, True, value)),
        "flat": property(Flat, _set_flat),
        "itemsize": property(lambda self: self.dtype.itemsize),
        "nbytes": property(lambda self: self.size * self.dtype.itemsize),
        "strides": property(
            lambda self: tuple(s // 8 * self.dtype.itemsize for s in plain(self).strides)
        ),
    }
    for name, value in made.items():
        setattr(ExactArray, name, value)
