"""Functions of NumPy that look at the type of an array, or make arrays like others."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact, is_guess, plain, wrap
from ropelib.symbolic.running.assigning import assignable
from ropelib.symbolic.running.building import as_exact_array, exact_array, filled_like
from ropelib.symbolic.running.casting import is_exact_type
from ropelib.symbolic.running.elements import UNSET, Exact, Untraceable, is_complex, numbers
from ropelib.symbolic.running.functions import run_on_objects
from ropelib.symbolic.running.inverting import determinant, inverse, solve
from ropelib.symbolic.running.methods import astype
from ropelib.symbolic.running.reinterpreting import part
from ropelib.symbolic.running.spacing import geomspace, linspace, logspace


def _part(value: Any, imaginary: bool) -> Any:
    if isinstance(value, Exact):
        return value.imag if imaginary else value.real
    return part(as_exact_array(value), imaginary)


def _is_complex_type(value: Any) -> bool:
    if isinstance(value, Exact):
        return is_complex(value)
    return as_exact_array(value).dtype.kind == "c" if is_exact(value) else np.iscomplexobj(value)


def _stand_in(value: Any) -> Any:
    """Give something plain of the same type."""
    if isinstance(value, Exact):
        return 0j if is_complex(value) else 0.0
    return np.empty(0, as_exact_array(value).dtype) if is_exact(value) else value


def _by_type(function: Callable) -> Callable:
    def asked(*args: Any, **kwargs: Any) -> Any:
        return function(*map(_stand_in, args), **kwargs)

    return asked


def _is_real(value: Any) -> Any:
    if _is_complex_type(value):
        raise Untraceable("it asks which numbers have an imaginary part")
    return np.full(np.shape(value), True)[()]


def like(array: Any, number: Any, dtype: Any = None, order: str = "K", shape: Any = None) -> Any:
    """Make an array of one number with the type and layout of another, as ``np.zeros_like``.

    Returns
    -------
    ExactArray or numpy.ndarray
        A plain one for whole numbers and truth values.
    """
    model = as_exact_array(array) if is_exact(array) else np.asarray(array)
    wanted = model.dtype if dtype is None else np.dtype(dtype)
    if not is_exact_type(wanted):
        if is_exact(number):
            raise Untraceable(f"it puts symbols into an array of {wanted.name}")
        return np.full_like(np.empty(model.shape, wanted), number, wanted, order, shape=shape)
    below = plain(model) if isinstance(model, ExactArray) else model
    guessed = dtype is None and is_guess(array)
    single = assignable(number, wanted, guessed)
    result = filled_like(below, numbers().zero, wanted, order, shape, guessed)
    plain(result)[...] = single
    return result


def zeros_like(
    a: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None
) -> Any:
    """Do as ``np.zeros_like``."""
    return like(a, 0, dtype, order, shape)


def ones_like(
    a: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None
) -> Any:
    """Do as ``np.ones_like``."""
    return like(a, 1, dtype, order, shape)


def full_like(
    a: Any,
    fill_value: Any,
    dtype: Any = None,
    order: str = "K",
    subok: bool = True,
    shape: Any = None,
) -> Any:
    """Do as ``np.full_like``."""
    return like(a, fill_value, dtype, order, shape)


def empty_like(
    prototype: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None
) -> Any:
    """Do as ``np.empty_like``; its entries may not be read before they are set."""
    model = as_exact_array(prototype) if is_exact(prototype) else np.asarray(prototype)
    wanted = model.dtype if dtype is None else np.dtype(dtype)
    if not is_exact_type(wanted):
        return np.zeros_like(np.empty(model.shape, wanted), wanted, order, shape=shape)
    below = plain(model) if isinstance(model, ExactArray) else model
    return filled_like(below, UNSET, wanted, order, shape, dtype is None and is_guess(prototype))


def insert(arr: Any, obj: Any, values: Any, axis: int | None = None) -> Any:
    """Do as ``np.insert``."""
    array = as_exact_array(arr)
    return wrap(np.insert(plain(array), obj, assignable(values, array.dtype), axis), array.dtype)


def apply_along_axis(func1d: Callable, axis: int, arr: Any, *args: Any, **kwargs: Any) -> Any:
    """Do as ``np.apply_along_axis``, handing out exact rows."""
    array = np.moveaxis(as_exact_array(arr) if is_exact(arr) else np.asarray(arr), axis, -1)
    rows = [func1d(array[index], *args, **kwargs) for index in np.ndindex(array.shape[:-1])]
    results = exact_array(rows)
    whole = results.reshape(array.shape[:-1] + results.shape[1:])
    inner = tuple(range(array.ndim - 1, whole.ndim))
    start = axis % array.ndim
    return np.moveaxis(whole, inner, tuple(range(start, start + len(inner))))


def matrix_power(a: Any, n: int) -> Any:
    """Do as ``np.linalg.matrix_power``, skipping zeros."""
    matrix, power = as_exact_array(a), operator.index(n)
    if power < 0:
        matrix, power = inverse(matrix), -power
    if power == 0 or matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1]:
        return run_on_objects(np.linalg.matrix_power, (matrix, power), {})
    result = matrix
    for digit in f"{power:b}"[1:]:
        result = result @ result
        result = result @ matrix if digit == "1" else result
    return result.copy()


SPECIAL: dict[Callable, Callable] = {
    np.real: lambda val: _part(val, False),
    np.imag: lambda val: _part(val, True),
    np.iscomplexobj: lambda x: _is_complex_type(x),
    np.isrealobj: lambda x: not _is_complex_type(x),
    np.isreal: _is_real,
    np.iscomplex: lambda x: ~_is_real(x),
    np.result_type: _by_type(np.result_type),
    np.common_type: _by_type(np.common_type),
    np.can_cast: _by_type(np.can_cast),
    np.zeros_like: zeros_like,
    np.ones_like: ones_like,
    np.full_like: full_like,
    np.empty_like: empty_like,
    np.linspace: linspace,
    np.logspace: logspace,
    np.geomspace: geomspace,
    np.insert: insert,
    np.linalg.matrix_power: matrix_power,
    np.linalg.det: determinant,
    np.linalg.inv: inverse,
    np.linalg.solve: solve,
    np.apply_along_axis: apply_along_axis,
    np.nan_to_num: lambda x, *_, **__: as_exact_array(x).copy(),
    np.array_repr: lambda arr, *_, **__: repr(arr),
    np.array_str: lambda a, *_, **__: str(a),
    np.array2string: lambda a, *_, **__: str(a),
    **({np.astype: lambda x, dtype, **_: astype(x, dtype)} if hasattr(np, "astype") else {}),
}
