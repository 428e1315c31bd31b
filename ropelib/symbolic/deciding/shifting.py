"""Moving both positions of a score by one shift: its rate of change, and what whole shifts do."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.canonical.calculus import derivative, substituted
from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.canonical.integers import is_zero_at_integers
from ropelib.symbolic.exact.number import Exact


def common_shift(m: sp.Symbol, n: sp.Symbol, others: list[sp.Symbol]) -> sp.Symbol:
    """Make a shift, so declared that positions which it moves stay what they were declared."""
    positions = m, n
    facts = {
        "real": True,
        "integer": any(p.is_integer for p in positions),
        "even": any(p.is_even or p.is_odd for p in positions),
        "positive": any(p.is_nonnegative for p in positions),
        "negative": any(p.is_nonpositive for p in positions),
    }
    if facts["positive"] and facts["negative"]:
        raise Undecidable("the positions are declared to have different signs")
    taken = {s.name for s in (*positions, *others)}
    name = next(name for name in ("s", "shift", "shift_") if name not in taken)
    return sp.Symbol(name, **{fact: True for fact, holds in facts.items() if holds})


def slope_of(score: Exact, m: sp.Symbol, n: sp.Symbol) -> Form:
    """Differentiate by a common shift of both positions; of a quotient the numerator."""
    top = derivative(score.top, m) + derivative(score.top, n)
    if score.bottom is None:
        return top
    bottom = derivative(score.bottom, m) + derivative(score.bottom, n)
    return top * score.bottom - score.top * bottom


def moved_by(score: Exact, m: sp.Symbol, n: sp.Symbol, shift: sp.Symbol) -> Exact:
    """Put m + shift and n + shift in place of the positions."""
    generators = score.generators
    step = Form.generator(generators, ("symbol", shift))
    values = {p: Form.generator(generators, ("symbol", p)) + step for p in (m, n)}
    top = substituted(score.top, values)
    bottom = None if score.bottom is None else substituted(score.bottom, values)
    return Exact(top, bottom)


def holds_at_integers(
    score: Exact,
    slope: Form,
    m: sp.Symbol,
    n: sp.Symbol,
    shift: sp.Symbol,
    others: list[sp.Symbol],
) -> bool | None:
    """Say whether a score is relative where positions and shift are whole numbers."""
    with_pi = any(monomial[0] for exponent in score.top.terms for monomial in exponent)
    if score.bottom is not None or not (with_pi or shift.is_integer):
        return False
    whole = {s for s in (m, n, shift, *others) if s.is_integer} or {m, n, shift}
    # Terms without a slope are the same when moved.
    terms = {e: c for e, c in score.top.aligned().items() if e in slope.terms}
    varying = Exact(Form(score.generators, terms))
    return is_zero_at_integers(moved_by(varying, m, n, shift).top - varying.top, whole)
