"""Theorems on one turn in the plane: how turns compose, how they are undone, how they act."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.products import product, times, total
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, formula, refuted
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    I2,
    STANDARD,
    T,
    a,
    alpha,
    as_row,
    b,
    beta,
    m,
    phi,
    rope_matrix,
    rotation,
    row,
    theta,
    turn,
)

x, y, v = row("x"), row("y"), row("v")
x1, x2 = x.value
y1, y2 = y.value
cos, sin = sp.cos(phi), sp.sin(phi)


def _composition() -> tuple[Step, ...]:
    same, mixed = (
        sp.cos(a) * sp.cos(b) - sp.sin(a) * sp.sin(b),
        sp.cos(a) * sp.sin(b) + sp.sin(a) * sp.cos(b),
    )
    multiplied = sp.ImmutableMatrix([[same, mixed], [-mixed, same]])
    return (
        equation(
            "Write both matrices out. A row is turned by what stands on its right, "
            "so the turn by a, which comes first, stands on the left.",
            product(turn(a), turn(b)),
            product(rotation(a), rotation(b)),
        ),
        equation(
            "Multiply: each entry is a row of the first times a column of the second.",
            product(rotation(a), rotation(b)),
            multiplied,
        ),
        equation(
            "The addition theorems of cosine and sine shorten all four entries.",
            multiplied,
            rotation(a + b),
        ),
        equation(
            "That is the matrix of the turn by a + b.", product(turn(a), turn(b)), turn(a + b)
        ),
        equation(
            "In the plane the order does not matter, since a + b = b + a.",
            product(turn(b), turn(a)),
            product(turn(a), turn(b)),
        ),
    )


def _repeated() -> tuple[Step, ...]:
    return (
        equation("No turn at all changes nothing: cos 0 = 1 and sin 0 = 0.", turn(0), I2),
        equation(
            "One more turn by θ adds θ to the angle, by composition.",
            product(turn(m * theta), turn(theta)),
            turn((m + 1) * theta),
        ),
        equation(
            "So three turns, one after the other, are one turn by 3θ.",
            product(x, turn(theta), turn(theta), turn(theta)),
            product(x, turn(3 * theta)),
        ),
        cited(
            "The first line starts it and the second goes from m to m + 1: "
            "m turns by θ are R_(mθ), for every whole m ≥ 0.",
            "induction over m",
        ),
    )


def _inverse() -> tuple[Step, ...]:
    squares = sp.ImmutableMatrix([[cos**2 + sin**2, 0], [0, cos**2 + sin**2]])
    return (
        equation(
            "Multiply the matrix by its transpose: beside the diagonal the products cancel.",
            product(turn(phi), T(turn(phi))),
            squares,
        ),
        equation("By Pythagoras cos² + sin² = 1.", squares, I2),
        equation(
            "So the transpose undoes the turn.", product(turn(phi), T(turn(phi))), I2
        ),
        equation("It does so from the other side too.", product(T(turn(phi)), turn(phi)), I2),
        equation(
            "And the transpose is itself a turn, the one back by φ: the cosine is even and the "
            "sine is odd.",
            T(turn(phi)),
            turn(-phi),
        ),
    )


def _determinant() -> tuple[Step, ...]:
    return (
        equation(
            "The determinant is the product on the diagonal less the product beside it.",
            sp.Determinant(turn(phi)),
            sp.Add(times(cos, cos), times(-1, sin, -sin), evaluate=False),
        ),
        equation("Two minus signs make a plus.", sp.Determinant(turn(phi)), cos**2 + sin**2),
        equation(
            "By Pythagoras that is 1: areas keep their size, and left stays left.",
            sp.Determinant(turn(phi)),
            sp.S.One,
        ),
    )


def _row_and_column() -> tuple[Step, ...]:
    column = sp.ImmutableMatrix([[cos, -sin], [sin, cos]])
    v1, v2 = v.value
    turned = [v1 * cos - v2 * sin, v1 * sin + v2 * cos]
    return (
        equation("A row is turned by the matrix on its right.", product(v, turn(phi)),
                 as_row(turned)),
        equation("The column form has the sines exchanged: it is the transpose.", T(turn(phi)),
                 column),
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
        equation(
            "It is then the turn by −φ.", T(product(turn(phi), T(v))), product(v, turn(-phi))
        ),
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
        "composition",
        "Rotations compose",
        "To turn by a and then by b is to turn once, by a + b.",
        **formula(product(turn(a), turn(b)), turn(a + b)),
        hypotheses=(),
        domain="for all real a and b",
        steps=_composition,
        source=STANDARD,
    ),
    Theorem(
        "repeated-turns",
        "From one position to the next is one more turn",
        "The vector at position m + 1 is the one at m, turned by θ; so m turns by θ are one by mθ.",
        **formula(product(turn(m * theta), turn(theta)), turn((m + 1) * theta)),
        hypotheses=(),
        domain="for all real θ and m; that m turns are one, for whole m ≥ 0",
        steps=_repeated,
        source=BOOK,
    ),
    Theorem(
        "inverse",
        "The inverse of a rotation is its transpose",
        "A turn is undone by the transposed matrix, which is the turn back by the same angle.",
        **formula(product(turn(phi), T(turn(phi))), I2),
        hypotheses=(),
        domain="for all real φ",
        steps=_inverse,
        source=STANDARD,
    ),
    Theorem(
        "determinant",
        "The determinant of a rotation is 1",
        "A turn keeps areas, and it does not mirror.",
        **formula(sp.Determinant(turn(phi)), sp.S.One),
        hypotheses=(),
        domain="for all real φ",
        steps=_determinant,
        source=STANDARD,
    ),
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
