"""Bounding parts of an expression that were not taken apart, such as |x| and √(1 + x²)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from mpmath.ctx_iv import MPIntervalContext
from sympy.core.evalf import PrecisionExhausted

from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.deciding.words import shown

#: Digits fewer than the context has that what SymPy evaluates is trusted for.
FEWER_DIGITS = 5


def enclosed(
    thing: sp.Expr, point: Mapping[sp.Symbol, Fraction], context: MPIntervalContext
) -> Any:
    """Let SymPy evaluate an expression at a point, and widen what it gives.

    Returns
    -------
    mpmath interval
        Of the context given, with nearly as many digits as that has.

    Raises
    ------
    Undecidable
        Where it is not a real number there, or not known well enough.
    ZeroDivisionError
        Where it is not defined there.
    """
    if is_estimated(thing):
        raise Undecidable(f"{shown(thing)} is only estimated in decimals")
    digits = context.dps
    values = {s: sp.Rational(v.numerator, v.denominator) for s, v in point.items()}
    try:
        number = thing.subs(values).evalf(digits, maxn=3 * digits, strict=True)
    except (PrecisionExhausted, ArithmeticError, *_FAILURES):
        raise Undecidable(f"{shown(thing)} cannot be evaluated there") from None
    if number in (sp.zoo, sp.oo, -sp.oo, sp.nan):
        raise ZeroDivisionError("something is divided by 0")
    if not number.is_Float and not number.is_Rational:
        raise Undecidable(f"{shown(thing)} is not a real number there")
    width = context.mpf(10) ** (FEWER_DIGITS - digits)
    centre = context.mpf(str(sp.Float(number, digits)))
    return centre + (abs(centre) + width) * width * context.mpf([-1, 1])


_FAILURES = (NotImplementedError, TypeError, ValueError, AttributeError, RecursionError)


def is_estimated(thing: sp.Expr) -> bool:
    """Whether SymPy's decimals of an expression may come late, or without a bound of their error.

    So they do for integrals and sums, and for functions of large arguments such as factorials.
    """
    return not all(isinstance(part, _BOUNDED) for part in sp.preorder_traversal(thing))


_BOUNDED = (
    *(sp.Symbol, sp.Number, sp.NumberSymbol, type(sp.I), sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log),
    *(sp.functions.elementary.trigonometric.TrigonometricFunction, sp.sinh, sp.cosh, sp.tanh),
    *(sp.functions.elementary.trigonometric.InverseTrigonometricFunction, sp.asinh, sp.acosh),
    *(sp.atanh, sp.Abs, sp.sign, sp.arg, sp.re, sp.im, sp.Max, sp.Min, sp.floor, sp.ceiling),
    *(sp.Piecewise, sp.functions.elementary.piecewise.ExprCondPair, sp.core.relational.Relational),
    *(sp.logic.boolalg.Boolean, sp.Heaviside),
)
