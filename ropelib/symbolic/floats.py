"""The exact number that a float in a program or an answer stands for."""

from __future__ import annotations

import math
from fractions import Fraction

import sympy as sp

#: π/180, a degree, is the finest fraction of π that anybody writes as a float.
FINEST_TURN = 360


def exact_float(value: float) -> sp.Expr:
    """Read a float as the number that was meant: a simple multiple of π, else its decimal digits.

    Parameters
    ----------
    value : float
        A finite float.

    Returns
    -------
    sympy.Expr
        Such as ``pi/2`` for ``np.pi / 2``, and ``1/10`` for ``0.1``.

    Raises
    ------
    ValueError
        For NaN and the infinities.
    """
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a finite number")
    turns = Fraction(value / math.pi).limit_denominator(FINEST_TURN)
    if turns and float(turns * Fraction(math.pi)) == value:
        return sp.pi * sp.Rational(turns.numerator, turns.denominator)
    digits = Fraction(repr(float(value)))
    return sp.Rational(digits.numerator, digits.denominator)
