"""Canonical forms at whole numbers, where sin(πm) vanishes though it is not the zero function."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ_I

from ropelib.symbolic.exponential import ExponentialPolynomial
from ropelib.symbolic.functions import exponential
from ropelib.symbolic.generators import PI, gaussian
from ropelib.symbolic.zero import is_zero


def is_zero_at_integers(
    form: ExponentialPolynomial, integers: Collection[sp.Symbol]
) -> bool | None:
    """Say whether a form is zero where some of its variables are whole numbers.

    Turns by 2π times a whole number drop out. What is left are exponentials of different
    frequencies, which are independent also as sequences; where several variables are multiplied
    in a turn by a fraction of π this is not so, and the answer may be None.

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
    simplified, certain = _without_whole_turns(form, integers)
    zero = is_zero(simplified)
    return None if zero is False and not certain else zero


def _without_whole_turns(
    form: ExponentialPolynomial, integers: Collection[sp.Symbol]
) -> tuple[ExponentialPolynomial, bool]:
    generators = form.generators
    pi = generators.index(PI)
    whole = {generators.indices.get(("symbol", s)) for s in integers} - {None}
    total, certain = ExponentialPolynomial(generators, {}), True
    for exponent, coefficient in form.aligned().items():
        kept: dict[tuple, Any] = {}
        for monomial, number in exponent.items():
            others = [i for i, power in enumerate(monomial) if power and i != pi]
            turns = monomial[pi] == 1 and others and set(others) <= whole
            if not turns or any(monomial[i] < 0 for i in others):
                kept[monomial] = number
                continue
            rest = Fraction(int(number.y.numerator), int(number.y.denominator)) % 2
            if rest == 1:  # every positive power of a whole number is odd where it is odd
                monomial = tuple(min(k, 1) for k in monomial)
            elif rest and (len(others) > 1 or monomial[others[0]] > 1):
                certain = False
            key, value = monomial, gaussian(0, rest) + QQ_I.new(number.x, QQ_I.dom.zero)
            kept[key] = kept.get(key, QQ_I.zero) + value
        kept = _once_more(kept, pi, whole)
        turned = exponential(ExponentialPolynomial.of(generators, generators.polynomial(kept)))
        total = total + ExponentialPolynomial.of(generators, coefficient) * turned
    return total, certain


def _once_more(kept: dict[tuple, Any], pi: int, whole: set) -> dict[tuple, Any]:
    """Drop the whole turns that came together when monomials became one."""
    result = {}
    for monomial, number in kept.items():
        others = {i for i, power in enumerate(monomial) if power and i != pi}
        if monomial[pi] == 1 and others and others <= whole:
            rest = Fraction(int(number.y.numerator), int(number.y.denominator)) % 2
            number = gaussian(0, rest) + QQ_I.new(number.x, QQ_I.dom.zero)
        if number:
            result[monomial] = number
    return result
