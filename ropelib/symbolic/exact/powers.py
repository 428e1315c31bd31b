"""Powers and roots of exact numbers, and what may stand inside a function."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.functions import (
    LARGEST_DENOMINATOR,
    exponential,
    fractional_power,
    logarithm,
)
from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.canonical.inverses import inverse_of_sum
from ropelib.symbolic.exact.comparing import holds_variable, sign
from ropelib.symbolic.exact.floats import is_surely_meant
from ropelib.symbolic.exact.number import Exact, exact
from ropelib.symbolic.exact.surds import nested_root
from ropelib.symbolic.exact.whole_constants import opaque, written_real
from ropelib.symbolic.exact.writing import form_to_sympy

#: Powers of sums above this explode.
HIGHEST_POWER = 64


def power(base: Exact, exponent: Exact) -> Exact:
    """Return ``base ** exponent``.

    Raises
    ------
    Undecidable
        Where the power leaves the class.
    """
    raised = None if exponent.bottom is not None else exponent.top.as_rational()
    if raised is None:
        return Exact(exponential(logarithm(whole(base)) * whole(exponent)))
    if raised.denominator != 1:
        raised = is_surely_meant(raised, LARGEST_DENOMINATOR)
        try:
            return Exact(fractional_power(whole(base), raised))
        except Undecidable:
            return _root_of_constant(base, raised)
    if raised < 0:
        return 1 / power(base, -exponent)
    if raised > HIGHEST_POWER and len(base.top.terms) > 1:
        raise Undecidable(f"a power of {raised} explodes")
    bottom = None if base.bottom is None else base.bottom ** int(raised)
    return Exact(base.top ** int(raised), bottom)


def _root_of_constant(base: Exact, power: Fraction) -> Exact:
    """Take a root of a sum of roots, such as √(2 + √2): taken apart where that goes, else kept."""
    if holds_variable(base.top) or sign(base) <= 0:
        raise Undecidable("it takes a root of something that may be negative")
    try:
        return nested_root(base, power)
    except Undecidable:
        exponent = sp.Rational(power.numerator, power.denominator)
        below = 1 if base.bottom is None else written_real(base.bottom)
        return Exact(opaque(base.generators, (written_real(base.top) / below) ** exponent))


def whole(number: Exact) -> Form:
    """Write a quotient without a denominator, as the argument of a function.

    Raises
    ------
    Undecidable
        Where the denominator holds an exponential, sine or cosine.
    """
    if number.bottom is None:
        return number.top
    if not holds_variable(number.bottom) and Exact(number.bottom).is_real():
        reciprocal = sp.radsimp(1 / written_real(number.bottom))
        found = exact(reciprocal, number.generators)
        if found.bottom is not None:
            found = Exact(opaque(number.generators, reciprocal))
        return number.top * found.top
    divisor = number.bottom.constant_part()
    if divisor is None or len(divisor) < 2:
        raise Undecidable("an exponential, sine or cosine of a quotient of such")
    reciprocal = inverse_of_sum(number.generators, divisor, form_to_sympy(number.bottom))
    return number.top * Form.of(number.generators, reciprocal)
