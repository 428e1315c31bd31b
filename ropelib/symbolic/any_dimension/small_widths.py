"""The sums written out at a small d, where they can be refuted."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import sympy as sp

from ropelib.symbolic.any_dimension.claim import Claim
from ropelib.symbolic.any_dimension.declared import NotASumForm
from ropelib.symbolic.any_dimension.plain_symbols import entries_named
from ropelib.symbolic.any_dimension.sum_form import INDICES, SumForm
from ropelib.symbolic.deciding.answers import Refutation
from ropelib.symbolic.deciding.equality import prove_equal
from ropelib.symbolic.deciding.points import may_be

#: The widths that are tried, by the distance of neighbours; and how long a sum may become.
WIDTHS = {2: (2, 4, 6), 1: (1, 2, 3)}
MOST_TERMS = 200


def refute_at_small_widths(claim: Claim) -> Refutation | None:
    """Look for the smallest d at which the two sides differ, and numbers that show it."""
    for width in (None,) if claim.width is None else WIDTHS[claim.step]:
        for chosen in itertools.product(_pair_numbers(width, claim), repeat=len(claim.pairs)):
            values = {} if width is None else {claim.width: sp.Integer(width)}
            values |= zip(claim.pairs, map(sp.Integer, chosen), strict=True)
            refutation = _refute_at(values, claim)
            if refutation is not None:
                return refutation
    return None


def written_out(form: SumForm, values: dict[sp.Symbol, sp.Integer]) -> sp.Expr:
    """Write every sum out, at whole numbers for d and for the pairs; NaN where it is undefined.

    Raises
    ------
    NotASumForm
        If there would be too many terms.
    """
    terms = []
    for uppers, summand in form.items():
        sizes = [int(upper.subs(values)) for upper in uppers]
        if len(terms) + math.prod(sizes) > MOST_TERMS:
            raise NotASumForm(f"the sums have more than {MOST_TERMS} terms at a small width")
        for place in itertools.product(*(range(1, size + 1) for size in sizes)):
            here = dict(zip(INDICES, map(sp.Integer, place), strict=False))
            terms.append(_at(summand, here | values))
    return sp.Add(*terms)


def _at(summand: sp.Expr, values: dict[sp.Symbol, sp.Integer]) -> sp.Expr:
    """Put whole numbers in; NaN where something is divided by 0, even if SymPy makes 1 of it."""
    below = (p.base for p in summand.atoms(sp.Pow) if p.exp.could_extract_minus_sign())
    if any(base.xreplace(values) == 0 for base in below):
        return sp.nan
    return summand.xreplace(values)


def _pair_numbers(width: int | None, claim: Claim) -> range:
    # Without a d in it, a claim about pairs is one about the first few, which any large d has.
    last = WIDTHS[1][-1] if width is None else width // claim.step
    return range(1, last + 1)


def _refute_at(values: dict[sp.Symbol, sp.Integer], claim: Claim) -> Refutation | None:
    sides = [written_out(form, values) for form in (claim.left, claim.right)]
    if any(side.has(sp.nan, sp.zoo, sp.oo) for side in sides):
        # Equality is claimed where both sides are defined.
        return None
    named = entries_named(sides)
    if any(not index.is_Integer for entry in named for index in entry.indices):
        # Which entry this is depends on a symbol, so its value is not free to choose.
        return None
    answer = prove_equal(*(side.xreplace(named) for side in sides))
    if not isinstance(answer, Refutation) or not all(
        itertools.starmap(may_be, answer.values.items())
    ):
        return None
    at = ", ".join(f"{symbol} = {number}" for symbol, number in values.items())
    domain = f"{answer.domain}, at {at}" if at else answer.domain
    return replace(answer, values=values | answer.values, domain=domain)
