"""What the theorems for any even d are written in: d, the pair j, q, k, x, θ and R(m)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sympy as sp

from ropelib.symbolic.any_dimension import BlockDiagonal, prove_sums_equal
from ropelib.symbolic.deciding.answers import Answer
from ropelib.symbolic.theorems.theorem import Step, equation

D = sp.Symbol("d", even=True, positive=True)
J, U, A, B, C = sp.symbols("j u a b c", integer=True, positive=True)
M, N, S, T = sp.symbols("m n s t", real=True)
Q, K, X, Y, E, F, THETA = (sp.IndexedBase(name, real=True) for name in "q k x y e f theta".split())

SOURCES = "Su et al., arXiv:2104.09864, eqs. (14)–(16); Xiao & Zhu, arXiv:2501.09223"
HYPOTHESES = (
    "d is even; j = 1 … d/2 numbers the pairs, and θ_j is any real frequency",
    "R(m) = diag(R_{mθ_1}, …, R_{mθ_{d/2}}), and a row x is turned to x R(m)",
)


def line(says: str, *sides: Any, pairs: tuple = (), named: tuple[str, str] | None = None) -> Step:
    """Make a step like :func:`equation`, whose sides are compared at any even d."""

    def check() -> Answer:
        for left, right in zip(sides, sides[1:], strict=False):
            answer = prove_sums_equal(left, right, pairs)
            if answer.status != "proved":
                break
        return answer

    return replace(equation(says, *sides, named=named), check=check)


def over_pairs(summand: sp.Expr) -> sp.Sum:
    """Return Σ_j over all pairs."""
    return sp.Sum(summand, (J, 1, D / 2))


def over_entries(summand: sp.Expr) -> sp.Sum:
    """Return Σ_u over all d entries."""
    return sp.Sum(summand, (U, 1, D))


def pair(x: sp.IndexedBase) -> sp.Matrix:
    """Return pair j of a row x: (x_{2j−1}, x_{2j})."""
    return sp.Matrix([[x[2 * J - 1], x[2 * J]]])


def rotation(position: sp.Expr) -> BlockDiagonal:
    """Return R(position)."""
    angle = position * THETA[J]
    cos, sin = sp.cos(angle), sp.sin(angle)
    return BlockDiagonal(sp.Matrix([[cos, sin], [-sin, cos]]), J)


def turned(x: sp.IndexedBase, position: sp.Expr) -> sp.Matrix:
    """Return pair j of x R(position)."""
    return rotation(position).turned(*pair(x))


def score(m: sp.Expr = M, n: sp.Expr = N) -> sp.Sum:
    """Return q R(m) · k R(n) by its definition, two entries at a time."""
    left, right = turned(Q, m), turned(K, n)
    return over_pairs(left[0] * right[0] + left[1] * right[1])


def closed_form(m: sp.Expr = M, n: sp.Expr = N) -> sp.Sum:
    """Return Σ_j (q·k)_j cos((n−m)θ_j) − (q×k)_j sin((n−m)θ_j)."""
    (q1, q2), (k1, k2) = pair(Q), pair(K)
    angle = (n - m) * THETA[J]
    return over_pairs((q1 * k1 + q2 * k2) * sp.cos(angle) - (q1 * k2 - q2 * k1) * sp.sin(angle))


def two_at_a_time() -> Step:
    """Make the step that writes a sum over d entries as one over pairs, by induction on d."""
    grouped = over_pairs(E[2 * J - 1] * F[2 * J - 1] + E[2 * J] * F[2 * J])
    return line(
        "A row times a column is a sum of d products. Take them two at a time (true at d = 2, and "
        "from d to d + 2 both sides grow by the same two products).",
        over_entries(E[U] * F[U]),
        grouped,
    )
