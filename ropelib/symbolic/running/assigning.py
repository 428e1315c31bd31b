"""Indices, and what may be put into an array of exact numbers."""

from __future__ import annotations

import math
import operator
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact, is_guess, plain
from ropelib.symbolic.running.casting import cast, from_numbers, only_exact, real_number, real_parts
from ropelib.symbolic.running.elements import KINDS, Exact, Untraceable, is_complex, numbers

#: Why something is not written into an array which seems to be real.
GUESSED = (
    "it writes into an array which is real or complex depending on single numbers: say which with "
    "`dtype=`"
)


def plain_index(index: Any) -> Any:
    """Return an index of plain whole numbers, slices, lists and arrays.

    Raises
    ------
    Untraceable
        Where a symbol is used as an index.
    IndexError
        For an array of floats, as NumPy does.
    """
    kind = type(index)
    if kind is int or kind is slice and not isinstance(index.start, Exact | ExactArray):
        if kind is int or not isinstance(index.stop, Exact | ExactArray):
            return index
    if kind is tuple:
        return tuple(map(plain_index, index))
    if kind is slice:
        return slice(*map(plain_index, (index.start, index.stop, index.step)))
    if isinstance(index, Exact):
        return operator.index(index)
    if isinstance(index, ExactArray):
        raise IndexError("arrays used as indices must be of integer (or boolean) type")
    return [plain_index(item) for item in index] if kind is list and is_exact(index) else index


def writable(array: ExactArray) -> np.ndarray:
    """Give the plain object array below, to write to.

    Raises
    ------
    Untraceable
        Where it depends on a guessed type what would be written to.
    """
    below = plain(array)
    if array._block.frozen or (is_guess(array) and not below.flags.writeable):
        raise Untraceable(GUESSED)
    return below


def assign(array: ExactArray, index: Any, value: Any) -> None:
    """Put a value into an array of exact numbers, as ``array[index] = value``."""
    index, below = plain_index(index), writable(array)
    value = assignable(value, array.dtype, is_guess(array))
    if isinstance(value, np.ndarray):
        target = np.ndarray.__getitem__(below, index)
        if type(target) is not np.ndarray:
            # NumPy itself says whether it takes an array for a single number.
            np.empty(1)[0] = np.ones(value.shape)
            value = value.item()
    np.ndarray.__setitem__(below, index, value)


def assignable(value: Any, declared: np.dtype, guessed: bool = False) -> Any:
    """Return what an array of the declared type keeps of a value.

    Returns
    -------
    Exact or numpy.ndarray
        A single exact number, or a plain object array of them.

    Raises
    ------
    Untraceable
        Where it would drop an imaginary part, but the array's type is ``guessed``.
    """
    if guessed and declared.kind == "f" and _may_be_complex(value):
        raise Untraceable(GUESSED)
    if type(value) in KINDS:
        return real_number(value) if declared.kind == "f" else value
    if isinstance(value, np.ndarray):
        return _array(value, declared)
    if isinstance(value, list | tuple):
        from ropelib.symbolic.running.building import exact_array

        whole = exact_array(value)
        _refuse_complex(whole.dtype, declared)
        return plain(whole)
    if isinstance(value, complex) and not isinstance(value, np.generic):
        _refuse_complex(np.dtype(complex), declared)
    if isinstance(value, np.complexfloating) and declared.kind == "f":
        value = value.real
    if value is None or isinstance(value, str):
        value = math.nan if value is None else float(value)  # as NumPy does
    return numbers().of(value)


def _may_be_complex(value: Any) -> bool:
    if isinstance(value, Exact):
        return is_complex(value)
    if isinstance(value, list | tuple):
        return any(map(_may_be_complex, value))
    return np.iscomplexobj(value) or (isinstance(value, np.ndarray) and value.dtype.kind == "O")


def _array(value: np.ndarray, declared: np.dtype) -> Any:
    if isinstance(value, ExactArray):
        result = cast(plain(value), value.dtype, declared)
    elif value.dtype.kind in "biufc":
        result = from_numbers(value.real if declared.kind == "f" else value)
    elif value.dtype == object:
        result = only_exact(value)
        result = real_parts(result, sure=False) if declared.kind == "f" else result
    else:
        raise Untraceable(f"it puts {value.dtype.name} into an array of numbers")
    return result.item() if not result.ndim else result


def _refuse_complex(given: np.dtype, declared: np.dtype) -> None:
    if given.kind == "c" and declared.kind == "f":
        raise TypeError("float() argument must be a string or a real number, not 'complex'")


__all__ = ["assign", "assignable", "plain_index"]
