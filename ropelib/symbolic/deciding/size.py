"""How large an expression gets when it is multiplied out, told before it is."""

from __future__ import annotations

import math

import sympy as sp

#: Powers of more terms, and higher powers, are not counted.
BEYOND_COUNTING = 3_000


def terms_multiplied_out(expr: sp.Basic) -> float:
    """Estimate into how many terms an expression is multiplied out."""
    if expr.is_Add:
        return sum(map(terms_multiplied_out, expr.args))
    if expr.is_Mul:
        return math.prod(map(terms_multiplied_out, expr.args))
    if expr.is_Pow and expr.exp.is_Integer:
        inner, power = terms_multiplied_out(expr.base), abs(int(expr.exp))
        if max(inner, power) > BEYOND_COUNTING:
            return inner if inner < 2 else math.inf
        return math.comb(int(inner) + power - 1, power) if inner > 1 else 1
    return 2 if isinstance(expr, sp.cos | sp.sin) else 1
