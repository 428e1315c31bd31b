"""Theorems on one turn in the plane: how turns compose, how they are undone, how they act."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.products import product, times
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, formula
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    I2,
    STANDARD,
    T,
    a,
    b,
    m,
    phi,
    rotation,
    row,
    theta,
    turn,
)

x = row("x")
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
        equation("So the transpose undoes the turn.", product(turn(phi), T(turn(phi))), I2),
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
)
