"""Refuted: learned positions, opposite turns and turned values do not depend on n − m alone."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import Cross, Dot, SquaredNorm, product, times, total
from ropelib.symbolic.theorems.setting import minus, plus, s, score, shifted
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, refuted
from ropelib.symbolic.theorems.vocabulary import BOOK, ROFORMER, m, n, row, theta, turn


def _learned(position: int) -> NamedMatrix:
    """Give the free row of a position, such as p_1, for vectors of width 2."""
    entries = sp.symbols(f"p{position}1 p{position}2", real=True)
    return NamedMatrix("p", sp.Matrix([entries]), index=(sp.Integer(position),))


def _learned_absolute() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    p1, p2, p3 = (_learned(position) for position in (1, 2, 3))
    here, next_to_it = Dot(total(q, p1), total(k, p2)), Dot(total(q, p2), total(k, p3))
    return (
        equation(
            "Position 1 has a vector of its own, position 2 another. For the query at 1 and the "
            "key at 2 the score has four terms.",
            here,
            plus(Dot(q, k), Dot(q, p2), Dot(p1, k), Dot(p1, p2)),
        ),
        equation(
            "One step on, at 2 and 3, three of the four hold other vectors.",
            minus(next_to_it, here),
            plus(
                minus(Dot(q, p3), Dot(q, p2)),
                minus(Dot(p2, k), Dot(p1, k)),
                minus(Dot(p2, p3), Dot(p1, p2)),
            ),
        ),
        refuted(
            "Nothing ties these vectors to each other, so the scores differ though the distance "
            "does not.",
            next_to_it,
            here,
        ),
        refuted(
            "The positions alone do not agree either, as those of the sinusoidal embedding do.",
            Dot(p2, p3),
            Dot(p1, p2),
        ),
    )


def _opposite_turns() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    opposite = score(q, k, turn(m * theta), turn(-n * theta))
    angle = (m + n) * theta
    return (
        equation(
            "The transpose of the key's turn goes the other way once more: the angles add up.",
            product(turn(m * theta), sp.Transpose(turn(-n * theta))),
            turn(angle),
        ),
        equation(
            "So the score depends on m + n, where the first token stands as well as how far apart.",
            opposite,
            plus(times(Dot(q, k), sp.cos(angle)), times(Cross(q, k), sp.sin(angle))),
        ),
        equation(
            "It stays the same when the positions move towards each other,",
            opposite.subs({m: m + s, n: n - s}, simultaneous=True),
            opposite,
        ),
        refuted(
            "but not when they move together.",
            shifted(opposite),
            opposite,
        ),
    )


def _turned_values() -> tuple[Step, ...]:
    v, w = row("v"), row("w")
    a1, a2 = sp.symbols("a1 a2", real=True)
    at_m, at_n = turn(m * theta), turn(n * theta)
    summed = total(product(a1, v, at_m), product(a2, w, at_n))
    later = total(product(a1, v, turn((m + s) * theta)), product(a2, w, turn((n + s) * theta)))
    return (
        equation(
            "Weights of relative scores stay the same when all tokens move by s. But values that "
            "are turned by their positions turn on by sθ, and so does their weighted sum.",
            later,
            product(summed, turn(s * theta)),
        ),
        refuted(
            "So the sum tells where in the text it was taken.",
            later,
            summed,
        ),
        equation(
            "Only its length does not change. Values that are not turned have no such trouble.",
            SquaredNorm(later),
            SquaredNorm(summed),
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "learned-absolute",
        "Learned absolute positions are relative",
        "With a free vector p_m for each position the score (q + p_m) · (k + p_n) depends on "
        "n − m alone.",
        r"(q + p_{m+1}) \cdot (k + p_{n+1}) = (q + p_m) \cdot (k + p_n)",
        "(q + p_(m + 1)) · (k + p_(n + 1)) = (q + p_m) · (k + p_n)",
        ("the vectors p_m are free", "m = 1 and n = 2"),
        "for all real q, k, p₁, p₂ and p₃, at d = 2",
        _learned_absolute,
        f"{ROFORMER}, eq. (3), and eq. (6) for the four terms",
        holds=False,
    ),
    Theorem(
        "opposite-turns",
        "Opposite turns are relative",
        "With q turned by mθ and k turned by −nθ the score depends on n − m alone.",
        r"q R_{(m+s)\theta} \cdot k R_{-(n+s)\theta} = q R_{m\theta} \cdot k R_{-n\theta}",
        "q R_((m + s)θ) · k R_(−(n + s)θ) = q R_(mθ) · k R_(−nθ)",
        ("one pair",),
        "for all real q, k, m, n, s and θ, at d = 2",
        _opposite_turns,
        BOOK,
        holds=False,
    ),
    Theorem(
        "turned-values",
        "Turned values make relative sums",
        "A weighted sum of values that are turned by their positions stays the same when all "
        "positions move by s.",
        r"\sum_n a_n v_n R_{(n+s)\theta} = \sum_n a_n v_n R_{n\theta}",
        "Σ_n a_n v_n R_((n + s)θ) = Σ_n a_n v_n R_(nθ)",
        ("one pair", "two tokens"),
        "for all real values, weights, m, n, s and θ, at d = 2",
        _turned_values,
        f"{ROFORMER}, eq. (16), which turns queries and keys only",
        holds=False,
    ),
)
