"""Sums, products and quotients of quotients of canonical forms."""

from __future__ import annotations

from ropelib.symbolic.canonical.division import divided
from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.canonical.zero import is_zero

#: Numerator and denominator; None stands for 1.
Quotient = tuple[Form, Form | None]


def add(one: Quotient, two: Quotient) -> Quotient:
    """Return one + two."""
    (top, bottom), (other, below) = one, two
    if bottom is below is None:
        return top + other, None
    if _same(bottom, below):
        return _lowered(top + other, bottom)
    return _over(_times(top, below) + _times(other, bottom), bottom, below)


def subtract(one: Quotient, two: Quotient) -> Quotient:
    """Return one − two."""
    return add(one, (-two[0], two[1]))


def multiply(one: Quotient, two: Quotient) -> Quotient:
    """Return one · two."""
    if one[1] is two[1] is None:
        return one[0] * two[0], None
    return _over(one[0] * two[0], one[1], two[1])


def divide(one: Quotient, two: Quotient) -> Quotient:
    """Return one / two; what may be 0 is remembered in the generators.

    Raises
    ------
    ZeroDivisionError
        Where ``two`` is 0.
    Undecidable
        Where it is not known whether it is.
    """
    top, bottom = two
    zero = is_zero(top)
    if zero is None:
        raise Undecidable("it divides by something of which it is not known whether it is 0")
    if zero:
        raise ZeroDivisionError("something is divided by 0")
    if _may_vanish(top):
        top.generators.divisors[id(top)] = top
    if bottom is None:
        terms = top.aligned()
        if len(terms) == 1 and len(next(iter(terms.values()))) == 1:
            return multiply(one, (top.inverse(), None))
        return multiply(one, (Form.number(top.generators, 1), top))
    return multiply(one, (bottom, top))


def _same(one: Form | None, two: Form | None) -> bool:
    """Whether two denominators are the same term by term, so that sums need no larger one."""
    return one is two or (one is not None and two is not None and one.aligned() == two.aligned())


def _times(top: Form, bottom: Form | None) -> Form:
    return top if bottom is None else top * bottom


def _over(top: Form, one: Form | None, two: Form | None) -> Quotient:
    if one is None or two is None:
        return _lowered(top, two if one is None else one)
    return _lowered(top, one * two)


def _lowered(top: Form, bottom: Form) -> Quotient:
    """Make a quotient, or a whole number where the division goes up."""
    whole = divided(top, bottom)
    return (top, bottom) if whole is None else (whole, None)


def _may_vanish(form: Form) -> bool:
    """Whether this may be 0 somewhere: all but powers of what is not 0, times an exponential."""
    coefficients = list(form.aligned().values())
    if len(coefficients) > 1 or len(coefficients[0]) > 1:
        return True
    powers = zip(next(iter(coefficients[0])), form.generators.names, strict=False)
    return any(k and kind == "symbol" and not thing.is_nonzero for k, (kind, thing) in powers)
