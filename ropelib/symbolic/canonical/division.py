"""Exact division of canonical forms: quotients that go up without a remainder are none."""

from __future__ import annotations

from typing import Any

from sympy.polys.domains import QQ_I

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form

#: Larger forms are left as they are, and so is what takes more steps.
MOST_TERMS, MOST_DIVISOR, MOST_STEPS = 300, 60, 120

#: The powers of exponentials and variables in one term, as a vector of rational numbers.
_Vector = tuple[Any, ...]


def divided(top: Form, bottom: Form) -> Form | None:
    """Divide where it goes up.

    Parameters
    ----------
    top, bottom : ExponentialPolynomial
        In the same generators; ``bottom`` is not 0.

    Returns
    -------
    ExponentialPolynomial or None
        ``quotient`` with ``quotient * bottom`` equal to ``top`` term by term, or None where none
        was found.

    Notes
    -----
    Terms are multiplied by adding vectors, whose order of words is kept by that: this is long
    division in an ordered group. A quotient would end no lower than the lowest terms allow.
    """
    if not top.terms:
        return top
    columns = _columns(top, bottom)
    rest, divisor = _flat(top, columns), _flat(bottom, columns)
    if len(divisor) == 1:
        return top * bottom.inverse()
    if len(rest) > MOST_TERMS or len(divisor) > MOST_DIVISOR:
        return None
    leading = max(divisor)
    lowest = _less(min(rest), min(divisor))
    found: dict[_Vector, Any] = {}
    while rest:
        highest = max(rest)
        step = _less(highest, leading)
        if step < lowest or len(found) == MOST_STEPS:
            return None
        factor = found[step] = rest[highest] / divisor[leading]
        for vector, number in divisor.items():
            place = tuple(a + b for a, b in zip(vector, step, strict=True))
            left = rest.get(place, QQ_I.zero) - factor * number
            if left:
                rest[place] = left
            else:
                del rest[place]
    quotient = _form(top, found, columns)
    # Roots and phases are no free powers; there the product shows whether it went up.
    return quotient if (quotient * bottom).aligned() == top.aligned() else None


def _less(one: _Vector, other: _Vector) -> _Vector:
    return tuple(a - b for a, b in zip(one, other, strict=True))


def _columns(*forms: Form) -> tuple[list, list[int]]:
    """List the monomials that stand in exponents, and the places that are used in coefficients."""
    pairs = [pair for form in forms for pair in form.aligned().items()]
    inside = sorted({monomial for exponent, _ in pairs for monomial in exponent})
    places = {i for _, c in pairs for monomial in c for i, power in enumerate(monomial) if power}
    return inside, sorted(places)


def _flat(form: Form, columns: tuple[list, list[int]]) -> dict[_Vector, Any]:
    inside, places = columns
    flat = {}
    for exponent, coefficient in form.aligned().items():
        numbers = [exponent.get(monomial, QQ_I.zero) for monomial in inside]
        powers = tuple(part for number in numbers for part in (number.x, number.y))
        for monomial, number in coefficient.items():
            flat[powers + tuple(monomial[i] for i in places)] = number
    return flat


def _form(like: Form, flat: dict[_Vector, Any], columns: tuple[list, list[int]]) -> Form:
    generators, (inside, places) = like.generators, columns
    split = 2 * len(inside)
    terms: dict[_Vector, dict[tuple, Any]] = {}
    for vector, number in flat.items():
        monomial = [0] * generators.size
        for place, power in zip(places, vector[split:], strict=True):
            monomial[place] = power
        terms.setdefault(vector[:split], {})[tuple(monomial)] = number
    made = {}
    for powers, coefficient in terms.items():
        numbers = map(QQ_I.new, powers[0::2], powers[1::2])
        exponent = generators.polynomial(dict(zip(inside, numbers, strict=True)))
        made[generators.interned(exponent)] = generators.polynomial(coefficient)
    return Form(generators, made)
