"""Reading what a function returned, and comparing it with what is right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np

#: Relative errors below the first are roundings, above the second mistakes; between them the
#: oracle does not say.
ROUNDING, MISTAKE = 3e-10, 1e-8
#: The same where a result comes in 32 bits.
ROUNDING_32, MISTAKE_32 = 3e-7, 2e-6


class Said(Enum):
    """What the oracle says about a part, or about all."""

    RIGHT = "right"
    WRONG = "wrong"
    OPEN = "open"


@dataclass(frozen=True)
class Comparison:
    """What one result is worth: its numbers, its axes and its type."""

    numbers: Said
    shape: Said = Said.RIGHT
    dtype: Said = Said.RIGHT


def compared(value: Any, right: np.ndarray, size: Any) -> Comparison:
    """Compare a result with the right one.

    Parameters
    ----------
    value : object
        What was returned.
    right : ndarray
        The right numbers.
    size : float or ndarray
        What an error is measured by.
    """
    dtype = _dtype(value)
    try:
        got = np.asarray(_numbers(value))
    except (TypeError, ValueError, OverflowError):
        return Comparison(Said.WRONG)
    if got.size != right.size:
        return Comparison(Said.WRONG)
    shape = Said.RIGHT if got.shape == right.shape else Said.WRONG
    if type(value) is np.matrix and right.ndim != 2:
        shape = Said.WRONG
    got = got.reshape(right.shape)
    short = _is_short(value)
    rounding, mistake = (ROUNDING_32, MISTAKE_32) if short else (ROUNDING, MISTAKE)
    with np.errstate(all="ignore"):
        error = float(np.max(np.abs(got - right) / size, initial=0.0))
    if error <= rounding:
        return Comparison(Said.RIGHT, shape, dtype)
    # NaN is above nothing.
    return Comparison(Said.OPEN if error <= mistake else Said.WRONG, shape, dtype)


def _numbers(value: Any) -> np.ndarray:
    """Give the entries of arrays, nested lists or SymPy's matrices as complex numbers.

    Raises
    ------
    TypeError, ValueError, OverflowError
        Where there is something else in it.
    """
    entries = np.array(value.tolist() if hasattr(value, "tolist") else value)
    if entries.dtype == bool or entries.dtype.kind in "USV":
        raise TypeError("these are no numbers")
    return entries.astype(complex)


def _dtype(value: Any) -> Said:
    """Say whether a result is made of 64-bit floats, or of Python's own."""
    if isinstance(value, np.ndarray | np.generic):
        if value.dtype == object or isinstance(value, np.longdouble):
            return Said.OPEN
        return Said.RIGHT if value.dtype == np.float64 else Said.WRONG
    if isinstance(value, list | tuple):
        said = {_dtype(item) for item in value}
        return next((one for one in (Said.WRONG, Said.OPEN) if one in said), Said.RIGHT)
    if isinstance(value, complex):
        return Said.WRONG
    return Said.RIGHT if isinstance(value, float) else Said.OPEN


def _is_short(value: Any) -> bool:
    dtypes = (np.float32, np.complex64)
    if isinstance(value, list | tuple):
        return any(map(_is_short, value))
    return isinstance(value, np.ndarray | np.generic) and value.dtype in dtypes
