"""A proof at any d at once: what stands under the sums is the same at every pair."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.any_dimension.claim import Claim
from ropelib.symbolic.any_dimension.deltas import cases
from ropelib.symbolic.any_dimension.plain_symbols import entries_named, frequencies_plain
from ropelib.symbolic.any_dimension.sum_form import INDICES, SumForm
from ropelib.symbolic.deciding.answers import Proof, Unknown
from ropelib.symbolic.deciding.equality import prove_equal


def prove_by_summands(claim: Claim) -> Proof | Unknown:
    """Prove that the summands of both sides agree at a generic j, range by range.

    Of two sums over one range the summand at (i, j) and at (j, i) count together, for the order of
    summation does not matter.
    """
    parts = []
    keys = sorted({*claim.left, *claim.right}, key=str)
    for case in cases(claim.left, claim.right):
        for uppers in keys:
            if len(set(uppers)) > 1:
                return Unknown("a double sum has two different ranges")
            answer = prove_generic(*(_summand(side, uppers) for side in case))
            if not isinstance(answer, Proof):
                place = f"under the sum to {uppers[0]}" if uppers else "outside the sums"
                return Unknown(f"{place} {answer.reason}")
            parts.append(answer)
    ranges = sorted({str(upper) for uppers in keys for upper in uppers})
    steps = [f"the summands agree at every j from 1 to {upper}" for upper in ranges]
    if () in keys:
        steps.append("what stands under no sum agrees, whatever the entries are")
    if len(parts) > len(keys):
        steps.append("different pairs and the same pair were looked at apart")
    return claim.proved(parts, steps)


def prove_generic(left: sp.Expr, right: sp.Expr) -> Proof | Unknown:
    """Prove that two expressions are equal whatever their entries and their indices are.

    A difference is no refutation here: the entries of a sum are not arbitrary.
    """
    sides = sp.Tuple(left, right)
    sides = frequencies_plain(sides.xreplace(entries_named(sides)))
    answer = prove_equal(*sides)
    if answer.status == "refuted":
        return Unknown("the two sides differ for generic entries")
    if answer.status == "unknown":
        return Unknown(f"it is not known whether the two sides agree ({answer.reason})")
    return answer


def _summand(side: SumForm, uppers: tuple[sp.Expr, ...]) -> sp.Expr:
    summand = side.get(uppers, sp.S.Zero)
    if len(uppers) < len(INDICES):
        return summand
    return summand + summand.xreplace(dict(zip(INDICES, reversed(INDICES), strict=True)))
