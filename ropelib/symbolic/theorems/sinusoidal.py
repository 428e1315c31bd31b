"""Theorems on the sinusoidal embedding: relative by itself, and no longer so once it is added."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ropelib.symbolic.theorems.any_dimension.notation import THETA, J, line, over_pairs
from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import Dot, product, total
from ropelib.symbolic.theorems.setting import as_matrix, plus, s, shifted
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, refuted
from ropelib.symbolic.theorems.vocabulary import BOOK, frequencies, m, n, row, theta, turn

SOURCE = f"Vaswani et al., arXiv:1706.03762, section 3.5; {BOOK}"


def embedding(position: Any, *speeds: sp.Symbol) -> NamedMatrix:
    """Give PE(m) = [sin mθ_1, cos mθ_1, sin mθ_2, …] under its name, shape (1, 2p)."""
    angles = [position * speed for speed in speeds]
    value = [f(angle) for angle in angles for f in (sp.sin, sp.cos)]
    return NamedMatrix("PE", sp.Matrix([value]), arguments=(position,))


def _own_product() -> tuple[Step, ...]:
    speeds = frequencies(4)
    own = Dot(embedding(m, *speeds), embedding(n, *speeds))
    one, any_speed = sp.Symbol("theta_j", real=True), THETA[J]
    return (
        equation(
            "Each frequency gives two terms, and the addition formula of the cosine joins them.",
            plus(sp.sin(m * one) * sp.sin(n * one), sp.cos(m * one) * sp.cos(n * one)),
            sp.cos((m - n) * one),
        ),
        line(
            "Add these over all frequencies: equal terms, equal sums, at any even d.",
            over_pairs(
                plus(
                    sp.sin(m * any_speed) * sp.sin(n * any_speed),
                    sp.cos(m * any_speed) * sp.cos(n * any_speed),
                )
            ),
            over_pairs(sp.cos((m - n) * any_speed)),
        ),
        equation(
            "At d = 4, say, the product is a sum of two cosines of the distance.",
            own,
            plus(*(sp.cos((m - n) * speed) for speed in speeds)),
        ),
        equation(
            "Moving both positions by s changes nothing.",
            shifted(own),
            own,
        ),
        equation(
            "Nor does exchanging them: the cosine is even, so before and after look the same.",
            Dot(embedding(n, *speeds), embedding(m, *speeds)),
            own,
        ),
    )


def _shift() -> tuple[Step, ...]:
    pair = embedding(m, theta)
    return (
        equation(
            "Write the pair of one frequency at m + s with the addition formulas.",
            embedding(m + s, theta),
            as_matrix(
                [
                    sp.sin(m * theta) * sp.cos(s * theta) + sp.cos(m * theta) * sp.sin(s * theta),
                    sp.cos(m * theta) * sp.cos(s * theta) - sp.sin(m * theta) * sp.sin(s * theta),
                ]
            ),
        ),
        equation(
            "That is a row times a matrix without m: going s on is one turn, the same everywhere. "
            "It is clockwise, for the sine comes first in the pair.",
            embedding(m + s, theta),
            product(pair, turn(-s * theta)),
            product(pair, turn(-s * theta).value),
        ),
        equation(
            "A turn keeps lengths, so every PE(m) is as long as any other.",
            Dot(pair, pair),
            sp.Integer(1),
        ),
    )


def _added() -> tuple[Step, ...]:
    x, y = row("x"), row("y")
    at_m, at_n = embedding(m, theta), embedding(n, theta)
    together = Dot(total(x, at_m), total(y, at_n))
    return (
        equation(
            "Multiply out: four terms.",
            together,
            plus(Dot(x, y), Dot(x, at_n), Dot(at_m, y), Dot(at_m, at_n)),
        ),
        equation(
            "The first, x · y, knows no position; the last, PE(m) · PE(n), is relative.",
            Dot(at_m, at_n),
            sp.cos((m - n) * theta),
        ),
        refuted(
            "A token against a position, x · PE(n), changes when both positions move by s.",
            shifted(Dot(x, at_n)),
            Dot(x, at_n),
        ),
        refuted(
            "So does PE(m) · y.",
            shifted(Dot(at_m, y)),
            Dot(at_m, y),
        ),
        refuted(
            "In the sum they do not make up for each other: the whole score changes.",
            shifted(together),
            together,
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "sinusoidal-product",
        "The sinusoidal embedding's own product is relative",
        "The product of two sinusoidal embeddings depends on the distance of their positions "
        "alone: PE(m) · PE(n) = Σ_j cos((m−n)θ_j).",
        r"PE(m) \cdot PE(n) = \sum_j \cos((m - n)\theta_j)",
        "PE(m) · PE(n) = Σ_j cos((m − n)θ_j)",
        ("PE(m) has the pair (sin mθ_j, cos mθ_j) for each frequency",),
        "for all real m, n and θ, at any even d; a shift of both written out at d = 4",
        _own_product,
        SOURCE,
    ),
    Theorem(
        "sinusoidal-shift",
        "Going on by s turns the sinusoidal embedding",
        "A fixed step s turns each pair of the sinusoidal embedding by the same angle everywhere.",
        r"PE(m + s) = PE(m)\, R_{-s\theta}",
        "PE(m + s) = PE(m) R_(−sθ)",
        ("one pair (sin mθ, cos mθ)",),
        "for all real m, s and θ, for each pair",
        _shift,
        SOURCE,
    ),
    Theorem(
        "sinusoidal-added",
        "Added to x, the sinusoidal embedding is relative",
        "The score (x + PE(m)) · (y + PE(n)) depends on n − m alone.",
        r"(x + PE(m+s)) \cdot (y + PE(n+s)) = (x + PE(m)) \cdot (y + PE(n))",
        "(x + PE(m + s)) · (y + PE(n + s)) = (x + PE(m)) · (y + PE(n))",
        ("one pair (sin mθ, cos mθ)",),
        "for all real x, y, m, n, s and θ, at d = 2",
        _added,
        SOURCE,
        holds=False,
    ),
)
