"""Theorems on how pairs repeat: the period of a pair, and what all-equal frequencies lose."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import Named, NamedMatrix
from ropelib.symbolic.theorems.products import Cross, Dot, product, times
from ropelib.symbolic.theorems.setting import (
    as_matrix,
    base,
    block_matrix,
    d,
    j,
    period,
    plus,
    power,
    ratio,
    schedule,
    score,
)
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, refuted
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    m,
    n,
    rope_matrix,
    rotation,
    row,
    theta,
    turn,
)


def _periods() -> tuple[Step, ...]:
    speed = sp.Symbol("theta_j", positive=True)
    full = Named("T", 2 * sp.pi / speed, index=(j,))
    later, whole = plus(m, full), plus(m * speed, 2 * sp.pi)
    cosine, sine = sp.cos(whole, evaluate=False), sp.sin(whole, evaluate=False)
    hundredth = sp.Rational(1, 100)
    return (
        equation(
            "A whole turn is 2π, and pair j turns by θ_j a position: it takes T_j = 2π/θ_j. So "
            "T_j positions further on its angle has grown by 2π.",
            times(later, speed),
            times(plus(m, full.value), speed),
            whole,
        ),
        equation(
            "Cosine and sine repeat after 2π, so the block of pair j is what it was at m.",
            NamedMatrix("R", rotation(whole.doit()), index=(times(later, speed),)),
            as_matrix([cosine, sine], [times(-1, sine), cosine]),
            rotation(m * speed),
        ),
        refuted(
            "Half a period is not enough: there the pair points the opposite way.",
            turn(m * speed + sp.pi),
            turn(m * speed),
        ),
        equation(
            "Put the schedule θ_j = b^(−2(j−1)/d) in: dividing by a power turns its sign around.",
            times(2, sp.pi, power(schedule(), -1)),
            times(2, sp.pi, power(base, times(2, j - 1, 1 / d))),
        ),
        equation(
            "So every next pair takes b^(2/d) times as long, whatever j is.",
            ratio(period(j + 1), period(j)),
            ratio(period(j + 1).value, period(j).value),
            base ** (2 / d),
        ),
        refuted(
            "Only pair j is back after T_j. With b = 10000 and d = 4 pair 1 is back after 2π "
            "positions, but pair 2 turns by 1/100 a position and is not.",
            turn(times(plus(m, 2 * sp.pi), hundredth)),
            turn(m * hundredth),
        ),
    )


def _equal_frequencies() -> tuple[Step, ...]:
    q, k = row("q", 4), row("k", 4)
    at_m = block_matrix("R", m * theta, m * theta, argument=m)
    at_n = block_matrix("R", n * theta, n * theta, argument=n)
    exchange = NamedMatrix("E", as_matrix([0, 0, 1, 0], [0, 0, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0]))
    crosses = plus(*(Cross(q.value[:, i : i + 2], k.value[:, i : i + 2]) for i in (0, 2)))
    angle = (n - m) * theta
    return (
        equation(
            "E exchanges the two pairs of a vector with d = 4. Where both pairs turn by mθ, "
            "exchanging before and after leaves R(m) as it is.",
            product(exchange, at_m, exchange.T),
            at_m,
            at_m.value,
        ),
        refuted(
            "With two frequencies the exchange shows: it puts each pair's angle on the other.",
            product(exchange, rope_matrix(m, 4), exchange.T),
            rope_matrix(m, 4),
        ),
        equation(
            "In the score both pairs share one cosine and one sine: distance is told by one angle "
            "only, and all pairs melt into two sums.",
            score(q, k, at_m, at_n),
            plus(times(Dot(q, k), sp.cos(angle)), times(-1, crosses, sp.sin(angle))),
        ),
        equation(
            "So exchanging the pairs of q and k alike changes no score, at any positions.",
            Dot(product(q, exchange, at_m), product(k, exchange, at_n)),
            score(q, k, at_m, at_n),
        ),
        equation(
            "And all pairs are back together: after T = 2π/θ positions every angle has grown by "
            "2π and the whole vector repeats.",
            block_matrix(
                "R",
                *[plus(m * theta, 2 * sp.pi)] * 2,
                argument=plus(m, sp.Symbol("T", positive=True)),
            ),
            at_m,
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "periods",
        "The period of a pair",
        "Pair j repeats after T_j = 2π/θ_j = 2π b^(2(j−1)/d) positions.",
        r"R_{(m + T_j)\theta_j} = R_{m\theta_j}, \qquad "
        r"T_j = \frac{2\pi}{\theta_j} = 2\pi\, b^{2(j-1)/d}",
        "R_((m + T_j)θ_j) = R_(mθ_j), T_j = 2π/θ_j = 2π b^(2(j−1)/d)",
        ("θ_j > 0", "b > 0", "T_j need not be a whole number"),
        "for all real m, every θ_j > 0, every base b > 0, every j and d > 0",
        _periods,
        BOOK,
    ),
    Theorem(
        "equal-frequencies",
        "What all-equal frequencies lose",
        "If all pairs turn alike, exchanging pairs changes nothing, and the score tells distance "
        "by a single angle, which repeats after T = 2π/θ.",
        r"\theta_1 = \theta_2 = \theta: \quad E\,R(m)\,E^{\mathsf T} = R(m), \quad "
        r"q R(m) \cdot k R(n) = (q \cdot k)\cos((n-m)\theta) - "
        r"\sum_j (q \times k)_j \sin((n-m)\theta)",
        "θ₁ = θ₂ = θ: E R(m) Eᵀ = R(m), and "
        "q R(m) · k R(n) = (q · k)cos((n − m)θ) − Σ_j (q × k)_j sin((n − m)θ)",
        ("d = 4", "both frequencies are θ"),
        "for all real q, k, m, n and θ, at d = 4",
        _equal_frequencies,
        BOOK,
    ),
)
