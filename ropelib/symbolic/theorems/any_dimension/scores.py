"""The attention score q R(m) · k R(n) at any even d."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.any_dimension.notation import (
    HYPOTHESES,
    SOURCES,
    THETA,
    J,
    K,
    M,
    N,
    Q,
    S,
    U,
    closed_form,
    line,
    over_entries,
    over_pairs,
    pair,
    rotation,
    score,
    turned,
    two_at_a_time,
)
from ropelib.symbolic.theorems.theorem import Step, Theorem

SCORE = (r"q R(m) \cdot k R(n)", "q R(m) · k R(n)")


def _score_steps() -> tuple[Step, ...]:
    rows = [sp.MatMul(pair(x), rotation(at).block, evaluate=False) for x, at in ((Q, M), (K, N))]
    return (
        line(
            "Turn pair j of q by mθ_j.",
            rows[0],
            turned(Q, M),
            pairs=(J,),
            named=(r"\left[q R(m)\right]_j", "[q R(m)]_j"),
        ),
        line(
            "Turn pair j of k by nθ_j.",
            rows[1],
            turned(K, N),
            pairs=(J,),
            named=(r"\left[k R(n)\right]_j", "[k R(n)]_j"),
        ),
        two_at_a_time(),
        line(
            "Put e = q R(m) and f = k R(n) in, and multiply out. cos mθ cos nθ + sin mθ sin nθ is "
            "cos((n − m)θ), and what multiplies q × k is −sin((n − m)θ), by the addition theorems.",
            score(),
            closed_form(),
            named=SCORE,
        ),
    )


def _relative_steps() -> tuple[Step, ...]:
    shifted = score(M + S, N + S)
    return (
        line(
            "Shift both positions by s, and put n + s and m + s into the closed form: s cancels in "
            "(n + s) − (m + s).",
            shifted,
            closed_form(),
            named=(r"q R(m+s) \cdot k R(n+s)", "q R(m + s) · k R(n + s)"),
        ),
        line(
            "The same by the derivative: differentiate every pair's term by s, inside the sum. "
            "Each derivative is 0, so the score does not change with s.",
            sp.Derivative(shifted, S),
            over_pairs(sp.Derivative(shifted.function, S)),
            sp.S.Zero,
        ),
        line(
            "Shift by s = −m: the score is the one at the positions 0 and n − m.",
            score(),
            score(sp.S.Zero, N - M),
            named=SCORE,
        ),
    )


def _complex_steps() -> tuple[Step, ...]:
    (q1, q2), (k1, k2) = pair(Q), pair(K)
    product = (q1 + sp.I * q2) * (k1 - sp.I * k2)
    angle = (M - N) * THETA[J]
    sides = [
        (q1 + sp.I * q2) * sp.exp(sp.I * M * THETA[J]),
        sp.conjugate((k1 + sp.I * k2) * sp.exp(sp.I * N * THETA[J])),
    ]
    return (
        line(
            "Read pair j of q and of k as complex numbers q'_j and k'_j, and turn both. The "
            "conjugate of k'_j e^(𝚒nθ_j) has the angle −nθ_j, and angles add.",
            over_pairs(sides[0] * sides[1]),
            over_pairs(product * sp.exp(sp.I * angle)),
            named=(r"\langle C(q, m\theta), C(k, n\theta) \rangle", "⟨C(q, mθ), C(k, nθ)⟩"),
        ),
        line(
            "The conjugate makes a dot product and a cross product.",
            product,
            (q1 * k1 + q2 * k2) - sp.I * (q1 * k2 - q2 * k1),
            pairs=(J,),
            named=(r"q'_j \overline{k'_j}", "q'_j k̄'_j"),
        ),
        line(
            "Take the real part of every pair's term: it is the closed form of the score.",
            sp.re(over_pairs(product * sp.exp(sp.I * angle)), evaluate=False),
            closed_form(),
            score(),
        ),
    )


def _angle_steps() -> tuple[Step, ...]:
    (q1, q2), (k1, k2) = pair(Q), pair(K)
    return (
        line(
            "Turn both rows to the same position: n − m = 0, where the cosine is 1 and the sine 0.",
            score(M, M),
            over_pairs(q1 * k1 + q2 * k2),
            named=(r"q R(m) \cdot k R(m)", "q R(m) · k R(m)"),
        ),
        line(
            "Two products a pair are all d products.",
            over_pairs(q1 * k1 + q2 * k2),
            over_entries(Q[U] * K[U]),
        ),
    )


SCORES = (
    Theorem(
        name="any-dimension-score",
        title="The score in closed form, at any even d",
        statement="The score of q at m and k at n is a sum over the pairs, each with the dot "
        "and the cross product of its pair and the angle (n − m)θ_j.",
        latex=r"q R(m) \cdot k R(n) = \sum_{j=1}^{d/2} (q \cdot k)_j \cos((n-m)\theta_j) "
        r"- (q \times k)_j \sin((n-m)\theta_j)",
        text="q R(m) · k R(n) = Σ_j (q·k)_j cos((n−m)θ_j) − (q×k)_j sin((n−m)θ_j)",
        hypotheses=(
            *HYPOTHESES,
            "(q·k)_j and (q×k)_j are those of pair j; q×k = q_1 k_2 − q_2 k_1",
        ),
        domain="any even d, all real q, k, m, n and θ_1 … θ_{d/2}",
        steps=_score_steps,
        source=SOURCES,
    ),
    Theorem(
        name="any-dimension-relative",
        title="The score depends on n − m alone, at any even d",
        statement="Shifting both positions by the same s leaves the score as it is.",
        latex=r"q R(m+s) \cdot k R(n+s) = q R(m) \cdot k R(n)",
        text="q R(m + s) · k R(n + s) = q R(m) · k R(n)",
        hypotheses=HYPOTHESES,
        domain="any even d, all real q, k, m, n, s and θ_1 … θ_{d/2}",
        steps=_relative_steps,
        source=SOURCES,
    ),
    Theorem(
        name="any-dimension-complex",
        title="The score is the real part of the complex inner product, at any even d",
        statement="Pairs read as complex numbers, the inner product of the turned rows is "
        "Σ_j q'_j k̄'_j e^(𝚒(m−n)θ_j), and its real part is the score.",
        latex=r"q R(m) \cdot k R(n) = \operatorname{Re} \sum_{j=1}^{d/2} q'_j \overline{k'_j} "
        r"e^{i(m-n)\theta_j}",
        text="q R(m) · k R(n) = Re Σ_j q'_j k̄'_j e^(𝚒(m−n)θ_j)",
        hypotheses=(*HYPOTHESES, "q'_j = q_{2j−1} + 𝚒 q_{2j}, and k'_j likewise"),
        domain="any even d, all real q, k, m, n and θ_1 … θ_{d/2}",
        steps=_complex_steps,
        source=SOURCES,
    ),
    Theorem(
        name="any-dimension-angles",
        title="RoPE keeps dot products at one position, at any even d",
        statement="Turned to the same position, two rows have the dot product that they had; with "
        "the lengths, which are kept too, so is the angle between them.",
        latex=r"q R(m) \cdot k R(m) = q \cdot k",
        text="q R(m) · k R(m) = q · k",
        hypotheses=HYPOTHESES,
        domain="any even d, all real q, k, m and θ_1 … θ_{d/2}",
        steps=_angle_steps,
        source=SOURCES,
    ),
)
