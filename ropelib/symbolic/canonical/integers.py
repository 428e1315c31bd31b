"""Canonical forms at whole numbers, where sin(πm) vanishes though it is not the zero function."""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ_I
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.calculus import substituted
from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.functions import exponential
from ropelib.symbolic.canonical.generators import PI, Generators, Undecidable, gaussian
from ropelib.symbolic.canonical.zero import is_zero

#: Above so many cases a turn with a period is not taken apart.
MOST_RESIDUES = 150


def is_zero_at_integers(
    form: ExponentialPolynomial, integers: Collection[sp.Symbol]
) -> bool | None:
    """Say whether a form is zero where some of its variables are whole numbers.

    Turns by 2π times a whole number drop out. What is left are exponentials of different
    frequencies, which are independent also as sequences. Where powers or products of variables
    are turned by a fraction of π, as in e^(𝚒πm²/2), every rest after division by the period is
    looked at by itself.

    Parameters
    ----------
    form : ExponentialPolynomial
        The form.
    integers : collection of sympy.Symbol
        The variables that are whole numbers; the others are real.

    Returns
    -------
    bool or None
        None where it is not known.
    """
    simplified = _without_whole_turns(form, integers)
    zero = is_zero(simplified)
    period, variables = _period(simplified, integers)
    if zero is not False or not variables:
        return zero
    if period ** len(variables) > MOST_RESIDUES:
        return None
    generators, found = form.generators, set()
    for rests in itertools.product(range(period), repeat=len(variables)):
        values = {}
        for symbol, rest in zip(variables, rests, strict=True):
            multiple = ExponentialPolynomial.generator(generators, ("symbol", symbol))
            number = ExponentialPolynomial.number(generators, rest)
            values[symbol] = multiple.scaled(gaussian(period)) + number
        try:
            case = substituted(simplified, values)
        except Undecidable:
            return None
        found.add(is_zero(_without_whole_turns(case, integers)))
        if False in found:
            return False
    return None if None in found else True


def _without_whole_turns(
    form: ExponentialPolynomial, integers: Collection[sp.Symbol]
) -> ExponentialPolynomial:
    generators = form.generators
    whole = {generators.indices.get(("symbol", s)) for s in integers} - {None}
    total = ExponentialPolynomial(generators, {})
    for exponent, coefficient in form.aligned().items():
        kept: dict[tuple, Any] = {}
        for monomial, number in exponent.items():
            key = monomial
            if _is_turn(generators, monomial, whole) and _half_turns(number) % 2 == 1:
                # A power of a whole number is odd where that is odd.
                key = tuple(min(k, 1) for k in monomial)
            kept[key] = kept.get(key, QQ_I.zero) + number
        for monomial, number in kept.items():
            if _is_turn(generators, monomial, whole):
                kept[monomial] = QQ_I.new(number.x, gaussian(_half_turns(number) % 2).x)
        turned = exponential(ExponentialPolynomial.of(generators, generators.polynomial(kept)))
        total = total + ExponentialPolynomial.of(generators, coefficient) * turned
    return total


def _is_turn(generators: Generators, monomial: tuple, whole: Collection[int]) -> bool:
    """Whether this is π times a product of powers of whole numbers."""
    pi = generators.index(PI)
    others = [i for i, power in enumerate(monomial) if power and i != pi]
    return (
        bool(others)
        and monomial[pi] == 1
        and all(i in whole and monomial[i] > 0 and monomial[i] % 1 == 0 for i in others)
    )


def _half_turns(number: Any) -> Fraction:
    return Fraction(int(number.y.numerator), int(number.y.denominator))


def _period(
    form: ExponentialPolynomial, integers: Collection[sp.Symbol]
) -> tuple[int, list[sp.Symbol]]:
    """Find the variables with powers or products in a turn, and when all of these turns recur."""
    generators = form.generators
    pi = generators.index(PI)
    whole = {generators.indices.get(("symbol", s)) for s in integers} - {None}
    period, places = 1, set()
    for exponent in form.aligned():
        for monomial, number in _turns(generators, exponent, whole):
            if sum(monomial) > 2:
                period = math.lcm(period, (_half_turns(number) / 2).denominator)
                places |= {i for i, power in enumerate(monomial) if power and i != pi}
    return period, [generators.names[i][1] for i in sorted(places)]


def _turns(generators: Generators, exponent: PolyElement, whole: Collection[int]) -> list:
    return [(m, c) for m, c in exponent.items() if c.y and _is_turn(generators, m, whole)]
