"""Setting variables to 0 that no smallest counter-example needs."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.deciding.differing import ROUNDING
from ropelib.symbolic.exact.number import Exact


def restricted(score: Exact, slope: Form, others: list[sp.Symbol]) -> Exact:
    """Set to 0 what no smallest counter-example needs: all but the few variables of some terms."""
    if len(others) <= 6:
        return score
    names = score.generators.names
    place = {i: t for i, (kind, t) in enumerate(names) if kind == "symbol" and t in set(others)}
    terms = sorted(
        (score.generators.rounded and _is_faint(number), len(used), sorted(used))
        for coefficient in slope.terms.values()
        for monomial, number in coefficient.items()
        for used in [{i for i, k in enumerate(monomial) if k and i in place}]
    )
    needed = _never_dropped(score)
    kept: set[int] = {i for i, symbol in place.items() if symbol in needed}
    for _, _, used in terms[:3]:
        kept.update(used)
    dropped = [i for i in place if i not in kept]
    generators = score.generators

    def without(polynomial: Any) -> Any:
        items = {k: c for k, c in polynomial.items() if not any(k[i] for i in dropped)}
        return generators.polynomial(items)

    terms_left = {e: without(c) for e, c in score.top.aligned().items()}
    return Exact(Form(generators, terms_left).cleared(), score.bottom)


def _is_faint(number: Any) -> bool:
    """Whether a coefficient lies within the rounding of floats; those of other terms may not."""
    return all(
        abs(p.numerator) * round(1 / ROUNDING) <= p.denominator for p in (number.x, number.y)
    )


def _never_dropped(score: Exact) -> set[sp.Symbol]:
    """List the variables that do not stand as a factor of some terms only, or cannot be 0."""
    names = score.generators.names
    found: set[sp.Symbol] = set()
    for exponent, coefficient in score.top.aligned().items():
        monomials = [*((m, True) for m in exponent), *((m, False) for m in coefficient)]
        for monomial, inside in monomials:
            for i in (i for i, power in enumerate(monomial) if power):
                kind, thing = names[i]
                if inside or monomial[i] < 0 or kind != "symbol" or thing.is_nonzero:
                    found |= thing.free_symbols if isinstance(thing, sp.Basic) else set()
    if score.bottom is not None:
        found |= _free_symbols(score.bottom)
    return found


def occurring(score: Exact, others: list[sp.Symbol]) -> list[sp.Symbol]:
    """List the variables that a score holds; all that were set to 0 stay 0 in what is shown."""
    there = _free_symbols(score.top)
    if score.bottom is not None:
        there |= _free_symbols(score.bottom)
    return [s for s in others if s in there]


def _free_symbols(form: Form) -> set[sp.Symbol]:
    names = form.generators.names
    polynomials = [p for pair in form.aligned().items() for p in pair]
    places = {i for p in polynomials for monomial in p for i, k in enumerate(monomial) if k}
    things = [names[i][1] for i in places]
    return {s for thing in things if isinstance(thing, sp.Basic) for s in thing.free_symbols}
