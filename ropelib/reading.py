"""Reading what a caller hands in: one numeric array, or a clear error which names the argument."""

import math
import operator
from numbers import Real

import numpy as np
from numpy.typing import ArrayLike


def read_real(name: str, value: ArrayLike) -> np.ndarray:
    """Return ``value`` as an array of real numbers.

    Floating-point types are kept, integers become float64. NaN and infinity pass through.

    Raises
    ------
    TypeError
        If the value holds anything but real numbers.
    ValueError
        If it is ragged.
    """
    array = _as_array(name, value)
    if array.dtype.kind in "iu":
        return array.astype(np.float64)
    if array.dtype.kind != "f":
        raise TypeError(f"{name} must hold real numbers, but it holds {_kind(array)}.")
    return array


def read_complex(name: str, value: ArrayLike) -> np.ndarray:
    """Return ``value`` as an array of complex numbers; complex64 and complex128 are kept.

    Raises
    ------
    TypeError
        If the value holds anything but numbers.
    ValueError
        If it is ragged.
    """
    array = _as_array(name, value)
    if array.dtype.kind not in "iufc":
        raise TypeError(f"{name} must hold complex numbers, but it holds {_kind(array)}.")
    return array if array.dtype.kind == "c" else array.astype(complex_type(array.dtype))


def read_width(d: int) -> int:
    """Return the width ``d`` of a vector, which must be a positive even whole number.

    Raises
    ------
    TypeError
        If it is not a whole number.
    ValueError
        If it is odd or not positive.
    """
    try:
        if isinstance(d, (bool, np.bool_)):
            raise TypeError
        width = operator.index(d)
    except TypeError:
        raise TypeError(f"d must be a whole number, but it is {d!r}.") from None
    if width <= 0 or width % 2:
        raise ValueError(f"d must be even and positive, because pairs are turned; it is {width}.")
    return width


def read_positive(name: str, value: float) -> float:
    """Return ``value`` as a positive finite float.

    Raises
    ------
    TypeError
        If it is not a single real number.
    ValueError
        If it is not positive and finite.
    """
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, Real):
        raise TypeError(f"{name} must be a real number, but it is {value!r}.")
    number = float(value)
    if not (number > 0 and math.isfinite(number)):
        raise ValueError(f"{name} must be positive and finite, but it is {value!r}.")
    return number


def complex_type(real: np.dtype) -> np.dtype:
    """Return the complex type which holds pairs of the given real type."""
    # NumPy has no complex of half-precision parts: the next larger one keeps every value.
    return np.result_type(real, np.complex64) if real.kind == "f" else np.dtype(np.complex128)


def _as_array(name: str, value: ArrayLike) -> np.ndarray:
    try:
        return np.asarray(value)
    except ValueError:
        raise ValueError(f"{name} is ragged: all its rows must have the same length.") from None


def _kind(array: np.ndarray) -> str:
    kinds = {"b": "true/false values", "c": "complex numbers", "U": "text", "S": "bytes"}
    if array.dtype.kind == "O" and array.size:
        return f"objects such as {array.flat[0]!r:.40} ({type(array.flat[0]).__name__})"
    return kinds.get(array.dtype.kind, f"{array.dtype} values")
