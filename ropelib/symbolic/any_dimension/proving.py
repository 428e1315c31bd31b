"""Deciding whether two expressions with sums over all pairs are equal at any even d."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.any_dimension.by_induction import prove_by_induction
from ropelib.symbolic.any_dimension.by_summands import prove_by_summands
from ropelib.symbolic.any_dimension.claim import read_claim
from ropelib.symbolic.any_dimension.declared import NotASumForm
from ropelib.symbolic.any_dimension.small_widths import WIDTHS, refute_at_small_widths
from ropelib.symbolic.deciding.answers import Answer, Proof, Unknown


def prove_sums_equal(left: Any, right: Any, pairs: Sequence[sp.Symbol] = ()) -> Answer:
    """Decide whether two expressions are equal at any even d.

    Parameters
    ----------
    left, right : sympy.Expr, sympy.Matrix, a product of matrices, or nested lists of expressions
        Linear combinations (or products of two) of ``Sum(f(j), (j, 1, d/2))``, of the same shape.
        d is a symbol declared even and positive, or the number of pairs p is one declared a
        positive integer. Entries such as q[2j−1] or θ[j] are those of ``IndexedBase(…,
        real=True)``. Under a sum, ``KroneckerDelta`` may compare its variable with one of
        ``pairs``.
    pairs : sequence of sympy.Symbol, optional
        Symbols that stand for any pair 1 … d/2, such as the row and the column of a block.

    Returns
    -------
    Proof, Refutation or Unknown
        Proved where the summands agree at every j, or by induction on d; refuted only by an
        actual small d, with numbers. Summands that differ refute nothing by themselves, for sums
        may agree all the same.

    Raises
    ------
    ValueError
        If the shapes differ, or an entry is no expression.

    Examples
    --------
    >>> d, j = sp.Symbol("d", even=True, positive=True), sp.Symbol("j", integer=True)
    >>> x = sp.IndexedBase("x", real=True)
    >>> halves = sp.Sum(x[2 * j - 1] + x[2 * j], (j, 1, d / 2))
    >>> prove_sums_equal(halves, sp.Sum(x[j], (j, 1, d))).domain
    'for all real x, at any even d'
    """
    sides = [np.array(_entries(side), dtype=object) for side in (left, right)]
    if sides[0].shape != sides[1].shape:
        raise ValueError(f"the shapes differ: {sides[0].shape} and {sides[1].shape}")
    parts: list[Proof] = []
    for one, other in zip(sides[0].flat, sides[1].flat, strict=True):
        answer = _prove_entry(
            sp.sympify(one, strict=True), sp.sympify(other, strict=True), tuple(pairs)
        )
        if not isinstance(answer, Proof):
            return answer
        parts.append(answer)
    domain = max((part.domain for part in parts), key=len)
    return Proof(domain, tuple(dict.fromkeys(step for part in parts for step in part.steps)))


def _entries(side: Any) -> Any:
    if isinstance(side, sp.MatrixExpr):
        side = side.doit()
    return side.tolist() if isinstance(side, sp.MatrixBase) else side


def _prove_entry(left: sp.Expr, right: sp.Expr, pairs: tuple[sp.Symbol, ...]) -> Answer:
    try:
        claim = read_claim(left, right, pairs)
        by_summands = prove_by_summands(claim)
        if isinstance(by_summands, Proof):
            return by_summands
        refutation = refute_at_small_widths(claim)
        if refutation is not None:
            return refutation
        if claim.width is None:
            return by_summands
        by_induction = prove_by_induction(claim)
        if isinstance(by_induction, Proof):
            return by_induction
    except NotASumForm as why:
        return Unknown(str(why))
    tried = ", ".join(f"{claim.width} = {width}" for width in WIDTHS[claim.step])
    return Unknown(f"{by_summands.reason}; {by_induction.reason}; no difference showed at {tried}")
