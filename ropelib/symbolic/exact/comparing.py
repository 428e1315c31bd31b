"""The sign, size and float of exact numbers that are constants."""

from __future__ import annotations

import math
from fractions import Fraction

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.intervals import Box, bounds, middle
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.exact.number import Exact
from ropelib.symbolic.exact.refusing import Untraceable
from ropelib.symbolic.exact.whole_constants import is_variable


def sign(number: Exact) -> int:
    """Return −1, 0 or 1 for a real number whose sign is certain.

    Raises
    ------
    Untraceable
        For everything else.
    """
    if is_zero(number.top):
        return 0
    if _is_positive(number.top) and (number.bottom is None or _is_positive(number.bottom)):
        return 1
    box = _box(number)
    if box is not None and number.is_real():
        real, _ = box
        if real.a > 0:
            return 1
        if real.b < 0:
            return -1
    raise Untraceable("it decides by the size of a number")


def absolute(number: Exact) -> Exact:
    """Return the absolute value of a real number whose sign is certain."""
    try:
        return -number if sign(number) < 0 else number
    except Untraceable:
        raise Untraceable("it takes the absolute value, which has no exact meaning here") from None


def rounded(number: Exact) -> float | complex | None:
    """Return a constant as a float, or a complex number where it is not real."""
    box = _box(number)
    if box is None:
        return None
    real, imaginary = (float(middle(part)) for part in box)
    if not (math.isfinite(real) and math.isfinite(imaginary)):
        raise Untraceable("it turns a number into a float that is too large for one")
    return complex(real, imaginary) if imaginary and not number.is_real() else real


def as_float(number: Exact) -> float:
    """Return a real constant as the nearest float.

    Raises
    ------
    Untraceable
        For everything that is not a real constant.
    """
    value = rounded(number)
    if not isinstance(value, float):
        raise Untraceable("it turns a number into a plain float (float(), math.cos, dtype=float)")
    rational = None if number.bottom is not None else number.top.as_rational()
    if rational != Fraction(value):
        number.generators.rounded = True
    return float(rational) if rational is not None else value


def as_complex(number: Exact) -> complex:
    """Return a constant as a complex number of Python.

    Raises
    ------
    Untraceable
        For everything that is not a constant.
    """
    value = rounded(number)
    if value is None:
        raise Untraceable("it turns a number into a plain complex number")
    number.generators.rounded = True
    return complex(value)


def _box(number: Exact) -> Box | None:
    """Bound a constant; None where it holds a variable."""
    if holds_variable(number.top) or (number.bottom is not None and holds_variable(number.bottom)):
        return None
    return quotient_bounds(number, {})


def quotient_bounds(number: Exact, point: dict) -> Box:
    """Bound a quotient at a point.

    Raises
    ------
    ZeroDivisionError
        Where the denominator may be 0.
    """
    return bounds(number.top, point, number.bottom)


def holds_variable(form: ExponentialPolynomial) -> bool:
    """Whether a variable stands in a form."""
    variables = [i for i, name in enumerate(form.generators.names) if is_variable(*name)]
    polynomials = (p for pair in form.aligned().items() for p in pair)
    return any(monomial[i] for p in polynomials for monomial in p for i in variables)


def _is_positive(form: ExponentialPolynomial) -> bool:
    """Whether this is a positive number times powers of positive generators."""
    polynomial = form.constant_part()
    if polynomial is None or len(polynomial) != 1:
        return False
    ((monomial, number),) = polynomial.items()
    names = [form.generators.names[i] for i, power in enumerate(monomial) if power]
    positive = all(
        kind in ("pi", "root") or (kind == "symbol" and thing.is_positive) for kind, thing in names
    )
    return positive and not number.y and number.x > 0
