"""Degrees where radians are meant, seen from the expression: scaled angles make it right."""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from autograder.kinds.deciding import decided

_TURNING = (sp.cos, sp.sin, sp.tan, sp.exp)


def in_degrees(given: Iterable[sp.Expr], expected: Iterable[sp.Expr]) -> bool:
    """Say whether expressions are right once every angle in them is read as degrees.

    Parameters
    ----------
    given, expected : iterable of sympy.Expr
        As many of the one as of the other.
    """
    given = list(given)
    if not any(one.has(*_TURNING) for one in given):
        return False
    pairs = zip(given, expected, strict=True)
    return all(decided(_scaled(one), other).equal for one, other in pairs)


def _scaled(expr: sp.Expr) -> sp.Expr:
    degree = sp.pi / 180
    return expr.replace(lambda e: isinstance(e, _TURNING), lambda e: e.func(e.args[0] * degree))
