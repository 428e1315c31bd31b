"""Remainders by a constant: how often it was taken away is an unknown whole number."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.exact.number import Exact, exact
from ropelib.symbolic.exact.refusing import Untraceable

REMAINDER = "it divides with a remainder (`//` or `%`), which has no exact meaning on a symbol"


def times_taken(number: Any, by: Any) -> Exact:
    """Return ⌊number / by⌋: a rational number's own, or else an unknown whole number.

    A turn by 2π times it drops out of every cosine and sine. A result that still holds it means
    nothing: see `holds_unknown`.

    Parameters
    ----------
    number, by : Exact or number
        Real numbers, one of them exact.

    Raises
    ------
    Untraceable
        Where ``by`` is no constant other than 0, and outside of a program's run.
    """
    generators = (number if isinstance(number, Exact) else by).generators
    number, by = exact(number, generators), exact(by, generators)
    rational = [None if one.bottom is not None else one.top.as_rational() for one in (number, by)]
    if None not in rational and rational[1]:
        return exact(Fraction(rational[0]) // Fraction(rational[1]), generators)
    size = by.constant()
    if generators.unknown is None or not isinstance(size, float) or not size:
        raise Untraceable(REMAINDER)
    symbol = ("symbol", sp.Dummy("times", integer=True))
    generators.unknown.append(generators.index(symbol))
    return Exact(ExponentialPolynomial.generator(generators, symbol))


def holds_unknown(number: Exact) -> bool:
    """Whether a number holds an unknown whole number."""
    unknown = number.generators.unknown
    if not unknown:
        return False
    forms = [number.top] if number.bottom is None else [number.top, number.bottom]
    monomials = [
        monomial
        for form in forms
        for pair in form.aligned().items()
        for polynomial in pair
        for monomial in polynomial
    ]
    return any(monomial[place] for monomial in monomials for place in unknown)
