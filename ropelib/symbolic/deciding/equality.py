"""Proving that two expressions are equal, or refuting it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.canonical.generators import Generators, Undecidable
from ropelib.symbolic.canonical.integers import is_zero_at_integers
from ropelib.symbolic.deciding.answers import Answer, Proof, Refutation, Unknown
from ropelib.symbolic.deciding.at_sight import differs_at_sight
from ropelib.symbolic.deciding.definedness import (
    are_defined,
    divides,
    is_infinite,
    may_be_undefined,
)
from ropelib.symbolic.deciding.differing import Difference, smallest_difference
from ropelib.symbolic.deciding.words import domain_of, in_order, shown
from ropelib.symbolic.exact.number import Exact, exact
from ropelib.symbolic.exact.refusing import Untraceable

WITHIN_ROUNDING = "the two differ by no more than the rounding of the floats in them"
NOT_UNDERSTOOD = "a constant in it is not known to be 0, nor known not to be"


def prove_equal(left: Any, right: Any) -> Answer:
    """Decide whether two expressions are equal for all values of their symbols.

    Parameters
    ----------
    left, right : sympy.Expr, sympy.Matrix, Exact, number, or nested sequences of these
        Of the same shape. Symbols stand for real numbers; one declared ``integer`` for whole
        numbers, one declared ``positive`` for positive ones. Floats are read as the exact
        rationals that they are, and the multiples of ``np.pi`` as those of π.

    Returns
    -------
    Proof, Refutation or Unknown
        Equality is *decided* for quotients of sums of polynomials times exponentials, sines and
        cosines of polynomials, with roots of unity, roots of rational numbers and powers of
        positive symbols, where both sides are defined. A sum of constants in which π, e or
        logarithms are mixed, for which nothing is proved, may stay unknown, and so may what
        lies outside the class.

    Raises
    ------
    ValueError
        Where the shapes differ.

    Notes
    -----
    Exponentials of polynomials that differ by more than a constant are linearly independent over
    the rational functions; constants rest on the theorem of Lindemann and Weierstrass.
    """
    sides = [_entries(left), _entries(right)]
    if sides[0].shape != sides[1].shape:
        raise ValueError(
            f"the two sides have different shapes, {sides[0].shape} and {sides[1].shape}"
        )
    generators = _generators_of(sides)
    variables: set[sp.Symbol] = set()
    unknown, defined = None, ""
    for one, other in zip(sides[0].flat, sides[1].flat, strict=True):
        answer = _equal(one, other, generators)
        if answer.status == "refuted":
            return answer
        if answer.status == "unknown":
            unknown = unknown or answer
            continue
        variables |= _symbols(one) | _symbols(other)
        if answer.domain.endswith(WHERE_DEFINED):
            defined = WHERE_DEFINED
    return unknown or Proof(domain_of(variables) + defined, (_HOW,))


#: Ends the domain of a proof in which something is divided by what may be 0.
WHERE_DEFINED = " at which both are defined"
_HOW = (
    "written as sums of polynomials times exponentials of polynomials, the two sides are "
    "the same term by term"
)


def _equal(one: Any, other: Any, generators: Generators) -> Answer:
    try:
        variables = in_order(_symbols(one) | _symbols(other))
        defined = functools.partial(are_defined, one, other)
        found = differs_at_sight(one, other, variables, defined)
        if found is not None:
            return Refutation(found.values, *found.in_digits, domain_of(variables))
        left, right = exact(one, generators), exact(other, generators)
        answer = decided_equal(left, right, variables, defined)
        if answer.status == "proved" and (may_be_undefined(one) or may_be_undefined(other)):
            return Proof(domain_of(variables) + WHERE_DEFINED, answer.steps)
        return answer
    except (Undecidable, Untraceable) as why:
        return Unknown(str(why))
    except ZeroDivisionError:
        return _not_finite(one, other)
    except RecursionError:
        return Unknown("it is nested too deeply")


def decided_equal(
    left: Exact,
    right: Exact,
    variables: list[sp.Symbol],
    defined: Callable[[dict], bool] = lambda values: True,
) -> Answer:
    """Decide whether two exact numbers in the same generators are equal for all values.

    ``defined`` says of a point whether what the numbers were made of is defined there.

    Raises
    ------
    Undecidable
        Where their difference leaves the class.
    """
    difference = left - right
    integers = [symbol for symbol in variables if symbol.is_integer]
    zero = difference.is_zero()
    if zero is False and integers:
        zero = is_zero_at_integers(difference.top, integers)
    if zero:
        everywhere = not (divides(left) or divides(right))
        domain = domain_of(variables)
        return Proof(domain if everywhere else domain + WHERE_DEFINED, (_HOW,))
    found = smallest_difference(left, right, variables, difference, defined=defined)
    if found is not None:
        return _refutation(found, difference, variables)
    if difference.generators.rounded:
        return Unknown(WITHIN_ROUNDING)
    if zero is None:
        return Unknown(NOT_UNDERSTOOD)
    return Unknown("the two differ, but at no small whole or rational numbers")


def _refutation(found: Difference, difference: Exact, variables: list[sp.Symbol]) -> Refutation:
    """Say at which numbers two expressions differ, and whether whole ones would show it."""
    domain = domain_of(variables)
    if not found.is_whole:
        agree = is_zero_at_integers(difference.top, variables)
        where = "at all whole numbers they agree" if agree else "no small whole numbers show it"
        domain = f"{domain}; {where}"
    return Refutation(found.values, *found.in_digits, domain)


def _entries(side: Any) -> np.ndarray:
    if isinstance(side, sp.MatrixBase | sp.NDimArray):
        side = side.tolist()
    if isinstance(side, sp.MatrixExpr):
        side = side.as_explicit().tolist()
    return np.array(side, dtype=object)


def _generators_of(sides: Iterable[np.ndarray]) -> Generators:
    """Stay with the generators of exact numbers, where there are some."""
    for entry in (entry for side in sides for entry in side.flat):
        if isinstance(entry, Exact):
            return entry.generators
    return Generators()


def _symbols(side: Any) -> set[sp.Symbol]:
    if isinstance(side, Exact):
        return set(side.generators.symbols())
    return set(side.free_symbols) if isinstance(side, sp.Basic) else set()


def _not_finite(one: Any, other: Any) -> Answer:
    """Refute where one side is no number anywhere and the other is one."""
    bad = [is_infinite(side) for side in (one, other)]
    if bad[0] != bad[1]:
        texts = [
            "not a finite number" if wrong else shown(side)
            for wrong, side in zip(bad, (one, other), strict=True)
        ]
        return Refutation({}, *texts)
    return Unknown("something is divided by 0")
