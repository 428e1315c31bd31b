"""Refuting at a few small numbers what would take long to multiply out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.generators import Generators, Undecidable
from ropelib.symbolic.deciding.differing import Difference, smallest_difference
from ropelib.symbolic.deciding.points import FEW
from ropelib.symbolic.deciding.size import terms_multiplied_out
from ropelib.symbolic.exact.number import Exact
from ropelib.symbolic.exact.refusing import Untraceable

#: With more terms than these an expression is looked at before it is multiplied out.
LARGE = 3_000


def differs_at_sight(
    one: Any,
    other: Any,
    variables: list[sp.Symbol],
    defined: Callable[[dict[sp.Symbol, sp.Rational]], bool],
) -> Difference | None:
    """Find the smallest point at which a large expression differs, without taking it apart.

    Parameters
    ----------
    one, other : object
        Two sides, of which at least one is a large SymPy expression for this to do anything.
    variables : list of sympy.Symbol
        Their variables.
    defined : callable
        As for :func:`smallest_difference`.

    Returns
    -------
    Difference or None
        None where nothing was seen.
    """
    sides = [sp.sympify(side) for side in (one, other) if isinstance(side, sp.Expr | int)]
    if len(sides) < 2 or len(variables) > FEW or max(map(terms_multiplied_out, sides)) < LARGE:
        return None
    if not all(side.is_real for side in sides) or any(side.has(sp.Float) for side in sides):
        return None
    generators = Generators()
    left, right = (Exact(Form.generator(generators, ("opaque", side))) for side in sides)
    try:
        return smallest_difference(left, right, variables, defined=defined)
    except (Undecidable, Untraceable, ArithmeticError):
        return None
