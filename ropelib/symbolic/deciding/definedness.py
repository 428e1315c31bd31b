"""Where expressions are numbers: denominators that may be 0, and what is no number anywhere."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ropelib.symbolic.exact.number import Exact


def may_be_undefined(side: Any) -> bool:
    """Whether an expression has a denominator that may be 0, even if it was cancelled."""
    if not isinstance(side, sp.Expr):
        return False
    powers = side.atoms(sp.Pow)
    return side.has(sp.tan, sp.cot, sp.sec, sp.csc) or any(
        not power.exp.is_nonnegative and not power.base.is_nonzero for power in powers
    )


def are_defined(one: Any, other: Any, values: dict[sp.Symbol, sp.Rational]) -> bool:
    """Whether two sides, as they were written, are numbers at some values."""
    try:
        sides = [side.xreplace(values) for side in (one, other) if isinstance(side, sp.Expr)]
    except (ArithmeticError, TypeError, ValueError):  # such as the larger of 1 and no number
        return False
    return not any(side.has(sp.nan, sp.zoo, sp.oo, -sp.oo) for side in sides)


def divides(number: Exact) -> bool:
    """Whether something is divided by a variable, which may be 0."""
    if number.bottom is not None:
        return True
    names = number.generators.names
    if any(kind == "opaque" and s.is_Pow and not s.base.is_nonzero for kind, s in names):
        return True
    may_vanish = [i for i, (k, s) in enumerate(names) if k == "symbol" and not s.is_nonzero]
    polynomials = (p for pair in number.top.aligned().items() for p in pair)
    return any(monomial[i] < 0 for p in polynomials for monomial in p for i in may_vanish)


def is_infinite(side: Any) -> bool:
    """Whether an expression is, or has as a term or a factor, something that is no number."""
    if not isinstance(side, sp.Expr):
        return False
    parts = sp.Add.make_args(side) if side.is_Add else sp.Mul.make_args(side)
    return any(part in (sp.nan, sp.zoo, sp.oo, -sp.oo) for part in parts)
