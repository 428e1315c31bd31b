"""The exact number that a float in a program or an answer stands for."""

from __future__ import annotations

import math
from fractions import Fraction

import sympy as sp

#: π/180, a degree, is the finest fraction of π that anybody writes as a float.
FINEST_TURN = 360
#: Floats above this lie so close to some fraction of π each that nothing can be read off them.
LARGEST_ANGLE = 10_000


def as_multiple_of_pi(value: float) -> Fraction | None:
    """Return r where a finite float is the rounded rπ, for a fraction r of at most 360ths.

    Returns
    -------
    Fraction or None
        Such as 1/2 for ``np.pi / 2``; None for 0 and for every other float.
    """
    if not abs(value) <= LARGEST_ANGLE:
        return None
    turns = Fraction(value / math.pi).limit_denominator(FINEST_TURN)
    return turns if turns and float(turns * Fraction(math.pi)) == value else None


def may_be_rounded(number: Fraction | sp.Rational) -> bool:
    """Whether the float that is this number may be the rounding of another one.

    Small whole numbers and their halves, quarters, … are surely meant as they are.
    """
    return number.denominator > 1024 or abs(number) > 2**53


def is_surely_meant(power: Fraction, largest: int) -> Fraction:
    """Read a float's value as the simple fraction which it rounds: 0.333… in a power is 1/3.

    Returns
    -------
    Fraction
        With a denominator of at most ``largest`` where one rounds to the same float, else the
        value itself.
    """
    simple = power.limit_denominator(largest)
    return simple if float(simple) == float(power) else power
