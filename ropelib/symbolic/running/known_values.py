"""Functions of plain numbers whose values are known exactly, where a float would be rounded."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np

from ropelib.symbolic.exact.floats import as_multiple_of_pi
from ropelib.symbolic.running.arrays import wrap
from ropelib.symbolic.running.elements import Exact, Untraceable, from_list, numbers

#: Larger arrays and numbers are left to floats.
MOST_ENTRIES, LARGEST = 4096, 10**6
#: The root of a float with a larger denominator, which may be a rounded 0.3, is left to floats.
LARGEST_DENOMINATOR = 1024
KNOWN = ("cos", "sin", "tan", "exp", "sqrt")


def known_value(name: str, value: Any) -> Any:
    """Return the sine, cosine, exponential or root of a plain number that floats would round.

    Parameters
    ----------
    name : str
        One of `KNOWN`.
    value : number or numpy.ndarray
        Plain.

    Returns
    -------
    float, Exact, numpy.ndarray, ExactArray or None
        A plain one where floats are exact, None where nothing is known beyond what they say.
    """
    if not isinstance(value, np.ndarray):
        return _single(name, value)
    if value.dtype.kind not in "iufc" or value.size > MOST_ENTRIES:
        return None
    entries = value.ravel().tolist()
    known = {entry: _single(name, entry) for entry in set(entries)}
    if all(one is None for one in known.values()):
        return None
    with np.errstate(all="ignore"):
        plain = getattr(np, name)(value)
    merged = [
        one if known[entry] is None else known[entry]
        for entry, one in zip(entries, plain.ravel().tolist(), strict=True)
    ]
    if not any(isinstance(one, Exact) for one in known.values()):
        return np.array(merged, plain.dtype).reshape(value.shape)[()]
    try:
        of = numbers().of
        return wrap(from_list([of(one) for one in merged], value.shape), plain.dtype)
    except Untraceable:
        return None


def _single(name: str, value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | complex | np.number):
        return None
    if name == "sqrt":
        return _root(value)
    turned = value
    if name == "exp":
        if not isinstance(value, complex | np.complexfloating) or value.real:
            return None
        turned = value.imag
    elif isinstance(value, complex | np.complexfloating):
        return None
    if not turned or not math.isfinite(turned) or as_multiple_of_pi(float(turned)) is None:
        return None
    try:
        short = _short(getattr(numbers().of(value), name)())
        return complex(short) if name == "exp" and isinstance(short, float) else short
    except (Untraceable, ZeroDivisionError):
        return None


def _short(number: Exact) -> Any:
    """Return a float where it is exact: 0, ±1/2 and ±1."""
    value = number.constant()
    if isinstance(value, float) and (number - round(2 * value) / 2).is_zero():
        return round(2 * value) / 2
    return number


def _root(value: Any) -> Any:
    if isinstance(value, complex | np.complexfloating) or not 0 < value < LARGEST:
        return None
    number = Fraction(float(value))
    if number.denominator > LARGEST_DENOMINATOR:
        return None
    root = Fraction(math.isqrt(number.numerator), math.isqrt(number.denominator))
    if root * root == number:
        return float(root)
    return numbers().of(number).sqrt()
