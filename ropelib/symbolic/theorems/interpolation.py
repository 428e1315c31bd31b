"""The theorem on interpolation: to scale positions is to scale angles."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import Named
from ropelib.symbolic.theorems.products import Cross, Dot, product, times
from ropelib.symbolic.theorems.setting import L, L_new, block_matrix, plus, ratio, score
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, refuted
from ropelib.symbolic.theorems.vocabulary import BOOK, frequencies, m, n, row, theta, turn

SHRINK, GROW = L / L_new, L_new / L


def _interpolation() -> tuple[Step, ...]:
    x, q, k = row("x", 4), row("q"), row("k")
    shrink = Named("c", SHRINK)
    nearer, slower = Named("m_new", SHRINK * m), Named("theta_new", SHRINK * theta)
    slow = block_matrix("R'", *(m * (SHRINK * t) for t in frequencies(4)), argument=m)
    trained = block_matrix("R", *((SHRINK * m) * t for t in frequencies(4)), argument=nearer)
    angle = times(n - m, slower)
    return (
        equation(
            "The angle of a pair is position times frequency, and the factor L/L' may go to either "
            "of them: θ_new = (L/L')θ or m_new = (L/L')m.",
            times(m, slower),
            times(SHRINK, m, theta),
            times(nearer, theta),
        ),
        equation(
            "Equal angles, equal turns: R' with the frequencies θ_j L/L' does at position m what "
            "R does at position m_new. Here at d = 4, for any two frequencies.",
            product(x, slow),
            product(x, trained),
            product(x, trained.value),
        ),
        equation(
            "The last wanted position L' falls on the last trained one.",
            ratio(times(L, L_new), L_new),
            L,
        ),
        equation(
            "The score of a pair is still relative; distances have shrunk by L/L'.",
            score(q, k, turn(times(m, slower)), turn(times(n, slower))),
            plus(times(Dot(q, k), sp.cos(angle)), times(-1, Cross(q, k), sp.sin(angle))),
        ),
        equation(
            "Every period grows by the same factor L'/L.",
            ratio(2 * sp.pi, slower),
            times(GROW, ratio(2 * sp.pi, theta)),
        ),
        refuted(
            "It is the angles that shrink. To shrink the turned vector by c = L/L' is something "
            "else.",
            product(q, turn(times(m, slower))),
            product(shrink, q, turn(m * theta)),
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "interpolation",
        "Scaled positions are scaled angles",
        "To shrink all positions by L/L' is to shrink all frequencies by L/L': "
        "Ro'(x, mθ) = Ro(x, (L/L')mθ).",
        r"\mathrm{Ro}'(x, m\theta) = \mathrm{Ro}\left(x, \tfrac{L}{L'}\, m\theta\right)",
        "Ro'(x, mθ) = Ro(x, (L/L')mθ)",
        ("L, L' > 0", "Ro' has the frequencies θ_j L/L'"),
        "for all real x, m and θ, all L, L' > 0; the vector at d = 4",
        _interpolation,
        f"Chen et al., arXiv:2306.15595, eq. (4); {BOOK}",
    ),
)
