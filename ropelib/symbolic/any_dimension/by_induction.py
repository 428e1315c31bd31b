"""A proof by induction on d, for sums that agree though their summands do not."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.any_dimension.by_summands import prove_generic
from ropelib.symbolic.any_dimension.claim import Claim
from ropelib.symbolic.any_dimension.small_widths import written_out
from ropelib.symbolic.any_dimension.sum_form import INDICES, SumForm
from ropelib.symbolic.deciding.answers import Proof, Unknown


def prove_by_induction(claim: Claim) -> Proof | Unknown:
    """Prove a claim at the smallest d, and that both sides grow by the same from d to d + 2."""
    sides, width, following = (claim.left, claim.right), claim.width, claim.width + claim.step
    if claim.pairs:
        return Unknown("no induction, for the claim is about single pairs")
    if any(len(uppers) > 1 for side in sides for uppers in side):
        return Unknown("no induction, for there are double sums")
    if any(uppers and term.has(width) for side in sides for uppers, term in side.items()):
        return Unknown(f"no induction, for what is summed depends on {width}")
    smallest = {width: sp.Integer(claim.step)}
    start = prove_generic(*(written_out(side, smallest) for side in sides))
    if not isinstance(start, Proof):
        return Unknown(f"no induction, for at {width} = {claim.step} {start.reason}")
    grown = prove_generic(*(_growth(side, {width: following}) for side in sides))
    if not isinstance(grown, Proof):
        return Unknown(f"no induction, for in what is added at {following} {grown.reason}")
    steps = (
        f"the two sides agree at {width} = {claim.step}",
        f"from {width} to {following} both grow by the same",
    )
    return claim.proved((start, grown), steps)


def _growth(side: SumForm, following: dict[sp.Symbol, sp.Expr]) -> sp.Expr:
    """Give what is added from one width to the following one."""
    added = []
    for uppers, term in side.items():
        if not uppers:
            added.append(term.xreplace(following) - term)
            continue
        (upper,) = uppers
        count = int(sp.expand(upper.xreplace(following) - upper))
        added += [term.xreplace({INDICES[0]: upper + i}) for i in range(1, count + 1)]
    return sp.Add(*added)
