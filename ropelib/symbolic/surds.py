"""Nested square roots of numbers, such as √(2 + √2), as sums of cosines of fractions of π."""

from __future__ import annotations

from fractions import Fraction

import mpmath
from sympy import totient

from ropelib.symbolic.comparing import quotient_bounds, sign
from ropelib.symbolic.exact import Exact
from ropelib.symbolic.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.generators import PI, Undecidable
from ropelib.symbolic.intervals import middle

#: Denominators of the fractions of a half turn that are tried.
_PARTS = (5, 8, 10, 12, 15, 16, 20, 24, 30, 32)
_DIGITS = 45


def nested_root(number: Exact, power: Fraction) -> Exact:
    """Return the square root of a positive constant, or an odd power of it.

    The sum of cosines is guessed from decimals and then proved by squaring it.

    Raises
    ------
    Undecidable
        Where none is found.
    """
    if power.denominator == 1:
        return number ** int(power)
    if power.denominator != 2 or sign(number) <= 0:
        raise Undecidable("it holds a root of a sum of roots")
    with mpmath.workdps(_DIGITS):
        value = mpmath.sqrt(middle(quotient_bounds(number, {})[0]))
        for parts in _PARTS:
            # So many of them are independent, and all others sums of these.
            steps = range(int(totient(2 * parts)) // 2)
            found = mpmath.pslq(
                [value, *(mpmath.cos(mpmath.pi * k / parts) for k in steps)],
                maxcoeff=10_000,
                maxsteps=4_000,
            )
            if not found or not found[0]:
                continue
            root = _cosines(
                number,
                {k: Fraction(-c, found[0]) for k, c in zip(steps, found[1:], strict=True)},
                parts,
            )
            if (root * root - number).is_zero() and sign(root) > 0:
                return root**power.numerator
    raise Undecidable("it holds a root of a sum of roots")


def _cosines(number: Exact, weights: dict[int, Fraction], parts: int) -> Exact:
    half_turn = Exact(Form.generator(number.generators, PI))
    total = Exact(Form.number(number.generators, 0))
    for k, weight in weights.items():
        if weight:
            total = total + (half_turn * Fraction(k, parts)).cos() * weight
    return total
