"""Reading the numbers of an array in another way, as views: real and imaginary parts, and pairs."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ropelib.symbolic.running.arrays import ExactArray, is_guess, plain, wrap, wrap_block
from ropelib.symbolic.running.assigning import assign
from ropelib.symbolic.running.elements import Untraceable, numbers


def part(array: ExactArray, imaginary: bool) -> ExactArray:
    """Return ``array.real`` or ``array.imag``, which is a view where the array is complex."""
    if array.dtype.kind == "O":
        raise Untraceable("it takes a part of an array with dtype=object, where NumPy takes none")
    if array.dtype.kind == "c":
        below = plain(array)
        block = array._block
        parts = block.shared().block(False, block.start + imaginary, 2)
        view = _strided(parts.entries, block.place(below), below.shape, block.strides(below))
        return wrap_block(view, _part_type(array.dtype), parts)
    if not imaginary:
        return array
    zeros = np.full(array.shape, numbers().zero, dtype=object)
    zeros.flags.writeable = False
    return wrap(zeros, array.dtype, guessed=is_guess(array))


def set_part(array: ExactArray, imaginary: bool, value: Any) -> None:
    """Put a value into the real or the imaginary parts."""
    if imaginary and array.dtype.kind != "c" and not is_guess(array):
        raise TypeError("array does not have imaginary part to set")
    assign(part(array, imaginary), ..., value)


def view(array: ExactArray, dtype: Any = None) -> ExactArray:
    """Return ``array.view(dtype)``: pairs of reals as complex numbers, or back.

    Raises
    ------
    ValueError
        What NumPy says of shapes that cannot be read so.
    Untraceable
        For every other type.
    """
    if dtype is None or (isinstance(dtype, _CLASS) and issubclass(dtype, np.ndarray)):
        return wrap(plain(array), array.dtype, (array,))
    new, old = np.dtype(dtype), array.dtype
    if is_guess(array):
        raise Untraceable(
            f"it reads numbers as {new.name} whose type depends on single ones: say which with "
            "`dtype=`"
        )
    if new == old:
        return wrap(plain(array), old, (array,))
    if {old, new} not in _ALIKE:
        raise Untraceable(f"it reads the bytes of {old.name} numbers as {new.name}")
    below, block = plain(array), array._block
    # NumPy finds the shape and the strides, or says why there are none, on plain numbers.
    place, apart = block.place(below), 1 if block.paired else block.step
    model = np.empty(block.entries.size * apart, dtype=old)[::apart]
    found = _strided(model, place, below.shape, block.strides(below)).view(new)
    if any(stride % new.itemsize for stride in found.strides):
        raise Untraceable("it reads pairs that begin at odd and at even places as complex numbers")
    strides = [stride // new.itemsize for stride in found.strides]
    first = block.start + block.step * place
    if new.kind == "c":
        if block.step != 1:
            raise Untraceable("it reads real or imaginary parts as complex numbers")
        other = block.shared().block(True, first % 2, 2)
        place = first // 2
    else:
        other, place = block.shared().block(False, 0, 1), first
    return wrap_block(_strided(other.entries, place, found.shape, strides), new, other)


_CLASS = type
#: Types of which one is a pair of the other.
_ALIKE = [
    {np.dtype(real), np.dtype(pair)}
    for real, pair in ((np.float64, np.complex128), (np.float32, np.complex64))
]


def _part_type(dtype: np.dtype) -> np.dtype:
    return np.empty(0, dtype).real.dtype


def _strided(entries: np.ndarray, place: int, shape: tuple, strides: list[int]) -> np.ndarray:
    inner = [stride * entries.strides[0] for stride in strides]
    if 0 in shape:
        return entries[:0].reshape(shape)
    return as_strided(entries[place:], shape, inner)
