"""Rows turned by R(m) at any even d: what is kept, and how a turned row is made up."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.any_dimension.notation import (
    HYPOTHESES,
    SOURCES,
    THETA,
    J,
    M,
    U,
    X,
    Y,
    line,
    over_entries,
    over_pairs,
    pair,
    rotation,
    turned,
    two_at_a_time,
)
from ropelib.symbolic.theorems.theorem import Step, Theorem


def _isometry_steps() -> tuple[Step, ...]:
    x1, x2 = pair(X)
    first, second = turned(X, M)
    return (
        two_at_a_time(),
        line(
            "With e = f = x R(m): put pair j in; the squares of cosine and sine add up to 1, and "
            "the mixed products cancel.",
            over_pairs(first**2 + second**2),
            over_pairs(x1**2 + x2**2),
            named=(r"\left|x R(m)\right|^2", "|x R(m)|²"),
        ),
        line(
            "With e = f = x, read from right to left.",
            over_pairs(x1**2 + x2**2),
            over_entries(X[U] ** 2),
        ),
    )


def _linear_steps() -> tuple[Step, ...]:
    alpha, beta = sp.symbols("alpha beta", real=True)
    mixed = alpha * pair(X) + beta * pair(Y)
    return (
        line(
            "Pair j of αx + βy, turned: every entry of the product has each entry of the row once, "
            "and only to the first power.",
            sp.MatMul(mixed, rotation(M).block, evaluate=False),
            alpha * turned(X, M) + beta * turned(Y, M),
            pairs=(J,),
            named=(
                r"\left[(\alpha x + \beta y) R(m)\right]_j",
                "[(αx + βy) R(m)]_j",
            ),
        ),
    )


def _periodic_steps() -> tuple[Step, ...]:
    x1, x2 = pair(X)
    angle = M * THETA[J]
    swapped = sp.Matrix([[-x2, x1]])
    later = (M + 2 * sp.pi / THETA[J]) * THETA[J]
    return (
        line(
            "Take the row apart by cosine and sine; swap(x) = (−x_2, x_1, −x_4, x_3, …).",
            turned(X, M),
            sp.MatAdd(
                sp.MatMul(sp.cos(angle), pair(X).as_immutable(), evaluate=False),
                sp.MatMul(sp.sin(angle), swapped.as_immutable(), evaluate=False),
                evaluate=False,
            ),
            pairs=(J,),
            named=(r"\left[x R(m)\right]_j", "[x R(m)]_j"),
        ),
        line(
            "Both functions of m come back after T_j = 2π/θ_j positions (θ_j ≠ 0).",
            sp.Matrix([[sp.cos(later), sp.sin(later)]]),
            sp.Matrix([[sp.cos(angle), sp.sin(angle)]]),
            pairs=(J,),
        ),
    )


ROWS = (
    Theorem(
        name="any-dimension-isometry",
        title="RoPE keeps every length, at any even d",
        statement="A row is as long after it was turned as before: |x R(m)| = |x|.",
        latex=r"\left|x R(m)\right|^2 = \left|x\right|^2",
        text="|x R(m)|² = |x|²",
        hypotheses=HYPOTHESES,
        domain="any even d, all real x, m and θ_1 … θ_{d/2}",
        steps=_isometry_steps,
        source=SOURCES,
    ),
    Theorem(
        name="any-dimension-linear",
        title="RoPE is linear in the row, at any even d",
        statement="Turning a combination of two rows is combining the turned rows.",
        latex=r"(\alpha x + \beta y) R(m) = \alpha\, x R(m) + \beta\, y R(m)",
        text="(αx + βy) R(m) = α x R(m) + β y R(m)",
        hypotheses=HYPOTHESES,
        domain="any even d, all real x, y, α, β, m and θ_1 … θ_{d/2}",
        steps=_linear_steps,
        source=SOURCES,
    ),
    Theorem(
        name="any-dimension-periodic",
        title="RoPE is x ∘ cos + swap(x) ∘ sin, at any even d",
        statement="Entry by entry, a turned row is the row times cosines plus the swapped row "
        "times sines, and pair j comes back after T_j = 2π/θ_j positions.",
        latex=r"x R(m) = x \circ \cos(m\theta) + \operatorname{swap}(x) \circ \sin(m\theta)",
        text="x R(m) = x ∘ cos(mθ) + swap(x) ∘ sin(mθ)",
        hypotheses=(*HYPOTHESES, "for the period of pair j, θ_j ≠ 0"),
        domain="any even d, all real x, m and θ_1 … θ_{d/2}",
        steps=_periodic_steps,
        source="Su et al., arXiv:2104.09864, eq. (34); Xiao & Zhu, arXiv:2501.09223",
    ),
)
