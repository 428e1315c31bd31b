"""Deciding whether two expressions are equal for all real values, and if not, where they differ."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

import sympy as sp
from sympy.core.evalf import PrecisionExhausted

from ropelib.symbolic.exponential import Undecidable, exponential_form
from ropelib.symbolic.floats import exact_float

#: Digits of the evaluation that certifies a difference, and what counts as one at that precision.
DIGITS, CERTAIN = 40, sp.Float("1e-25")
#: How many points are ordered by size, and how many of them are tried.
LARGEST_GRID, TRIES = 20_000, 100


@dataclass(frozen=True)
class Decision:
    """Whether two expressions are equal: ``True``, ``False`` or ``None`` with the reason."""

    equal: bool | None
    reason: str = ""
    values: dict[sp.Symbol, sp.Rational] = field(default_factory=dict)


def decide_equal(left: sp.Expr, right: sp.Expr) -> Decision:
    """Decide whether ``left`` and ``right`` are the same function of their real variables.

    Parameters
    ----------
    left, right : sympy.Expr
        Quotients of polynomials in symbols, cosines, sines and exponentials of polynomials.

    Returns
    -------
    Decision
        ``equal`` is True where the canonical form of the difference is empty; False with the
        smallest whole (else rational) ``values`` at which the two differ; None where the
        difference lies outside the class, with the ``reason``.
    """
    left, right = _exactly(sp.sympify(left)), _exactly(sp.sympify(right))
    difference = _in_sines_and_cosines(left - right)
    if difference.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        return Decision(False, "one side is not a finite number")
    elsewhere = _where_it_surely_differs(difference)
    if elsewhere is not None:
        return Decision(False, values=smallest_difference(left, right) or elsewhere)
    try:
        numerator = sp.fraction(sp.together(difference))[0] if _divides(difference) else difference
        if not exponential_form(numerator):
            return Decision(True)
    except Undecidable as why:
        values = smallest_difference(left, right)
        return Decision(None, str(why)) if values is None else Decision(False, values=values)
    values = smallest_difference(left, right)
    if values is None:
        return Decision(None, "the two differ, but at no small whole or rational numbers")
    return Decision(False, values=values)


def smallest_difference(left: sp.Expr, right: sp.Expr) -> dict[sp.Symbol, sp.Rational] | None:
    """Give the smallest whole numbers (else halves and thirds) at which two expressions differ."""
    difference = sp.sympify(left) - sp.sympify(right)
    symbols = sorted(difference.free_symbols, key=lambda symbol: symbol.name)
    for point in _points(len(symbols)):
        values = {s: sp.Rational(v) for s, v in zip(symbols, point, strict=True)}
        if _is_surely_not_zero(difference.subs(values)):
            return values
    return None


def _where_it_surely_differs(difference: sp.Expr) -> dict[sp.Symbol, sp.Rational] | None:
    """Look at two unremarkable points, so that what is plainly unequal needs no expansion."""
    symbols = sorted(difference.free_symbols, key=lambda symbol: symbol.name)
    for start in (7, -38):
        values = {s: sp.Rational(start + 5 * i, 11 + 2 * i) for i, s in enumerate(symbols)}
        if _is_surely_not_zero(difference.subs(values)):
            return values
    return None


def _is_surely_not_zero(number: sp.Expr) -> bool:
    """Evaluate so strictly that what only rounding leaves over is never taken for a difference."""
    try:
        value = number.evalf(DIGITS, strict=True)
    except PrecisionExhausted:
        return False
    return bool(value.is_number and value.is_finite and abs(value) > CERTAIN)


def _points(count: int) -> Iterator[tuple[Fraction, ...]]:
    """Run through small points, the simplest first: few, small, positive whole numbers."""
    for denominator, bound in ((1, 3), (2, 1), (3, 1)):
        while bound > 1 and (2 * bound + 1) ** count > LARGEST_GRID:
            bound -= 1
        values = sorted(range(-bound, bound + 1), key=lambda k: (abs(k), k < 0))
        grid = itertools.islice(itertools.product(values, repeat=count), LARGEST_GRID)
        for point in sorted(grid, key=_simplicity)[:TRIES]:
            yield tuple(Fraction(k, denominator) for k in point)


def _simplicity(point: tuple[int, ...]) -> tuple:
    size = [abs(value) for value in point]
    return max(size, default=0), sum(size), sum(value < 0 for value in point), [-v for v in point]


def _exactly(expr: sp.Expr) -> sp.Expr:
    """Read floats as the exact numbers that they stand for."""
    return expr.xreplace({rounded: exact_float(float(rounded)) for rounded in expr.atoms(sp.Float)})


def _in_sines_and_cosines(expr: sp.Expr) -> sp.Expr:
    if expr.has(sp.re, sp.im, sp.conjugate):
        expr = expr.expand(complex=True)
    for function, written in _QUOTIENTS.items():
        expr = expr.replace(function, written)
    return expr


_QUOTIENTS = {
    sp.tan: lambda angle: sp.sin(angle) / sp.cos(angle),
    sp.cot: lambda angle: sp.cos(angle) / sp.sin(angle),
    sp.sec: lambda angle: 1 / sp.cos(angle),
    sp.csc: lambda angle: 1 / sp.sin(angle),
    sp.cosh: lambda x: (sp.exp(x) + sp.exp(-x)) / 2,
    sp.sinh: lambda x: (sp.exp(x) - sp.exp(-x)) / 2,
}


def _divides(expr: sp.Expr) -> bool:
    return any(power.exp.is_negative and power.base.free_symbols for power in expr.atoms(sp.Pow))
