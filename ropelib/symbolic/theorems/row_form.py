"""Theorems on how a turn acts on rows: beside columns, and on mixtures of rows."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.products import product, total
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, formula, refuted
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    STANDARD,
    T,
    alpha,
    as_row,
    beta,
    m,
    phi,
    rope_matrix,
    row,
    turn,
)

x, y, v = row("x"), row("y"), row("v")
x1, x2 = x.value
y1, y2 = y.value
cos, sin = sp.cos(phi), sp.sin(phi)


def _row_and_column() -> tuple[Step, ...]:
    column = sp.ImmutableMatrix([[cos, -sin], [sin, cos]])
    v1, v2 = v.value
    turned = [v1 * cos - v2 * sin, v1 * sin + v2 * cos]
    return (
        equation(
            "A row is turned by the matrix on its right.", product(v, turn(phi)), as_row(turned)
        ),
        equation(
            "The column form has the sines exchanged: it is the transpose.", T(turn(phi)), column
        ),
        equation(
            "It turns the same vector, written as a column, from the left.",
            product(T(turn(phi)), T(v)),
            sp.ImmutableMatrix(turned),
        ),
        equation(
            "Both forms are one fact, for (AB)ᵀ = BᵀAᵀ.",
            product(v, turn(phi)),
            T(product(T(turn(phi)), T(v))),
        ),
        refuted(
            "With the row's matrix on the left of a column the turn goes the other way round.",
            product(v, turn(phi)),
            T(product(turn(phi), T(v))),
        ),
        equation("It is then the turn by −φ.", T(product(turn(phi), T(v))), product(v, turn(-phi))),
    )


def _linearity() -> tuple[Step, ...]:
    mixed = total(product(alpha, x), product(beta, y))
    apart = total(product(alpha, x, turn(phi)), product(beta, y, turn(phi)))
    first, second = alpha * x1 + beta * y1, alpha * x2 + beta * y2
    wide_x, wide_y, wide = row("x", 4), row("y", 4), rope_matrix(m, 4)
    return (
        equation(
            "Turn the mixture: its entries are αx₁ + βy₁ and αx₂ + βy₂.",
            product(mixed, turn(phi)),
            as_row([first * cos - second * sin, first * sin + second * cos]),
        ),
        equation(
            "Turn both first and mix then: sorted by α and β these are the same sums.",
            product(mixed, turn(phi)),
            apart,
        ),
        equation(
            "The same holds for whole vectors, here of width d = 4, since R(m) is a matrix too.",
            product(total(product(alpha, wide_x), product(beta, wide_y)), wide),
            total(product(alpha, wide_x, wide), product(beta, wide_y, wide)),
        ),
        refuted(
            "It is linear in the vector and not in the angle.",
            product(x, turn(2 * phi)),
            product(2, x, turn(phi)),
        ),
    )


THEOREMS = (
    Theorem(
        "row-column",
        "Row form and column form",
        "A row is multiplied from the right, a column from the left by the transposed matrix; "
        "both turn the vector counter-clockwise by φ.",
        **formula(product(v, turn(phi)), T(product(T(turn(phi)), T(v)))),
        hypotheses=(),
        domain="for all real v and φ",
        steps=_row_and_column,
        source=f"{BOOK} (rows); Su et al., arXiv:2104.09864, eq. (13) (columns)",
    ),
    Theorem(
        "linearity",
        "Turning is linear",
        "A mixture of two vectors, turned, is the same mixture of the two turned vectors.",
        **formula(
            product(total(product(alpha, x), product(beta, y)), turn(phi)),
            total(product(alpha, x, turn(phi)), product(beta, y, turn(phi))),
        ),
        hypotheses=(),
        domain="for all real x, y, α, β and φ, in the plane and at d = 4",
        steps=_linearity,
        source=STANDARD,
    ),
)
