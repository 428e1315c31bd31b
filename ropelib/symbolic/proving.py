"""Proving that two expressions are equal, or refuting it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.answers import Answer, Proof, Refutation, Unknown
from ropelib.symbolic.differing import Difference, smallest_difference
from ropelib.symbolic.exact import Exact, exact
from ropelib.symbolic.generators import Generators, Undecidable
from ropelib.symbolic.integers import is_zero_at_integers
from ropelib.symbolic.refusing import Untraceable
from ropelib.symbolic.words import domain_of, in_order

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
        if answer.domain.endswith(_WHERE_DEFINED):
            defined = _WHERE_DEFINED
    return unknown or Proof(domain_of(variables) + defined, (_HOW,))


_WHERE_DEFINED = " at which both are defined"
_HOW = (
    "written as sums of polynomials times exponentials of polynomials, the two sides are "
    "the same term by term"
)


def _equal(one: Any, other: Any, generators: Generators) -> Answer:
    try:
        left, right = exact(one, generators), exact(other, generators)
        variables = in_order(_symbols(one) | _symbols(other))
        answer = decided_equal(left, right, variables, functools.partial(_are_defined, one, other))
        if answer.status == "proved" and (_may_be_undefined(one) or _may_be_undefined(other)):
            return Proof(domain_of(variables) + _WHERE_DEFINED, answer.steps)
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
        everywhere = not (_divides(left) or _divides(right))
        domain = domain_of(variables)
        return Proof(domain if everywhere else domain + _WHERE_DEFINED, (_HOW,))
    found = smallest_difference(left, right, variables, difference, defined=defined)
    if found is not None:
        return _refutation(found, difference, variables)
    if difference.generators.rounded:
        return Unknown(WITHIN_ROUNDING)
    if zero is None:
        return Unknown(NOT_UNDERSTOOD)
    return Unknown("the two differ, but at no small whole or rational numbers")


def _may_be_undefined(side: Any) -> bool:
    """Whether an expression has a denominator that may be 0, even if it was cancelled."""
    if not isinstance(side, sp.Expr):
        return False
    powers = side.atoms(sp.Pow)
    return side.has(sp.tan, sp.cot, sp.sec, sp.csc) or any(
        not power.exp.is_nonnegative and not power.base.is_nonzero for power in powers
    )


def _are_defined(one: Any, other: Any, values: dict[sp.Symbol, sp.Rational]) -> bool:
    """Whether two sides, as they were written, are numbers at some values."""
    sides = [side.xreplace(values) for side in (one, other) if isinstance(side, sp.Expr)]
    return not any(side.has(sp.nan, sp.zoo, sp.oo, -sp.oo) for side in sides)


def _divides(number: Exact) -> bool:
    """Whether something is divided by a variable, which may be 0."""
    if number.bottom is not None:
        return True
    names = number.generators.names
    if any(kind == "opaque" and s.is_Pow and not s.base.is_nonzero for kind, s in names):
        return True
    may_vanish = [i for i, (k, s) in enumerate(names) if k == "symbol" and not s.is_nonzero]
    polynomials = (p for pair in number.top.aligned().items() for p in pair)
    return any(monomial[i] < 0 for p in polynomials for monomial in p for i in may_vanish)


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
    bad = [_is_infinite(side) for side in (one, other)]
    if bad[0] != bad[1]:
        shown = [
            "not a finite number" if wrong else str(side)
            for wrong, side in zip(bad, (one, other), strict=True)
        ]
        return Refutation({}, *shown)
    return Unknown("something is divided by 0")


def _is_infinite(side: Any) -> bool:
    """Whether an expression is, or has as a term or a factor, something that is no number."""
    if not isinstance(side, sp.Expr):
        return False
    parts = sp.Add.make_args(side) if side.is_Add else sp.Mul.make_args(side)
    return any(part in (sp.nan, sp.zoo, sp.oo, -sp.oo) for part in parts)
