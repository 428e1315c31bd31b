"""Theorems on what a turn keeps: lengths and angles; and on a look-alike that keeps neither."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import Cross, Dot, SquaredNorm, product, times
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, formula, refuted
from ropelib.symbolic.theorems.vocabulary import BOOK, STANDARD, T, as_row, phi, row, turn

x, y = row("x"), row("y")
x1, x2 = x.value
y1, y2 = y.value
cos, sin = sp.cos(phi), sp.sin(phi)
xR, yR = product(x, turn(phi)), product(y, turn(phi))


def _isometry() -> tuple[Step, ...]:
    first, second = x1 * cos - x2 * sin, x1 * sin + x2 * cos
    return (
        equation("Turn the row.", xR, as_row([first, second])),
        equation(
            "Its length squared is the sum of the squares of its entries.",
            SquaredNorm(xR),
            first**2 + second**2,
        ),
        equation(
            "Expanded, the mixed products ± 2x₁x₂ cos φ sin φ cancel.",
            first**2 + second**2,
            times(x1**2 + x2**2, cos**2 + sin**2),
        ),
        equation("By Pythagoras the second factor is 1.", SquaredNorm(xR), SquaredNorm(x)),
        equation(
            "Without coordinates: ‖x‖² = xxᵀ, and R_φ times its transpose is the identity.",
            product(xR, T(xR)),
            product(x, turn(phi), T(turn(phi)), T(x)),
            product(x, T(x)),
        ),
    )


def _angles() -> tuple[Step, ...]:
    return (
        equation(
            "Multiply the turned rows entry by entry: the products with cos φ sin φ cancel.",
            Dot(xR, yR),
            times(x1 * y1 + x2 * y2, cos**2 + sin**2),
        ),
        equation("By Pythagoras the inner product is kept.", Dot(xR, yR), Dot(x, y)),
        equation(
            "The signed area between the two is kept as well, for det R_φ = 1.",
            Cross(xR, yR),
            Cross(x, y),
        ),
        equation(
            "The two belong together: divided by ‖x‖‖y‖ they are the cosine and the sine of the "
            "angle from x to y, so their squares add up to the squared lengths.",
            Dot(x, y) ** 2 + Cross(x, y) ** 2,
            times(SquaredNorm(x), SquaredNorm(y)),
        ),
        equation(
            "As lengths are kept too, so are that cosine and that sine: the angle keeps its size "
            "and its sense.",
            times(SquaredNorm(xR), SquaredNorm(yR)),
            times(SquaredNorm(x), SquaredNorm(y)),
        ),
    )


def look_alike(angle: sp.Expr) -> NamedMatrix:
    """Give S_φ = [[cos φ, sin φ], [sin φ, cos φ]], which has + where a rotation has −."""
    c, s = sp.cos(angle), sp.sin(angle)
    return NamedMatrix("S", sp.ImmutableMatrix([[c, s], [s, c]]), index=(angle,))


def _look_alike() -> tuple[Step, ...]:
    xS, yS = product(x, look_alike(phi)), product(y, look_alike(phi))
    ones, eighth = as_row([1, 1]), look_alike(sp.pi / 4)
    return (
        equation(
            "Both entries of the row have a plus now.",
            xS,
            as_row([x1 * cos + x2 * sin, x1 * sin + x2 * cos]),
        ),
        equation(
            "So the mixed products add up where they should cancel.",
            SquaredNorm(xS),
            SquaredNorm(x) + 2 * x1 * x2 * sp.sin(2 * phi),
        ),
        refuted("Lengths are not kept.", SquaredNorm(xS), SquaredNorm(x)),
        equation(
            "For instance (1, 1) at φ = π/4 has the length squared 2, and gets twice that.",
            SquaredNorm(product(ones, eighth)),
            2 * SquaredNorm(ones),
        ),
        refuted("Inner products are not kept either.", Dot(xS, yS), Dot(x, y)),
        equation(
            "Areas shrink: the determinant is not 1.",
            sp.Determinant(look_alike(phi)),
            sp.cos(2 * phi),
        ),
        equation(
            "At φ = π/2 the length is kept, but only because the matrix exchanges the entries.",
            product(x, look_alike(sp.pi / 2)),
            as_row([x2, x1]),
        ),
    )


THEOREMS = (
    Theorem(
        "isometry",
        "A rotation keeps lengths",
        "The turned vector is as long as it was.",
        **formula(SquaredNorm(xR), SquaredNorm(x)),
        hypotheses=(),
        domain="for all real x and φ",
        steps=_isometry,
        source=BOOK,
    ),
    Theorem(
        "angles-kept",
        "A rotation keeps inner products and angles",
        "Turn two vectors by the same angle: their inner product, the signed area between them, "
        "and so the angle from one to the other stay as they were.",
        **formula(Dot(xR, yR), Dot(x, y)),
        hypotheses=("an angle needs x ≠ 0 and y ≠ 0; the products do not",),
        domain="for all real x, y and φ",
        steps=_angles,
        source=STANDARD,
    ),
    Theorem(
        "look-alike",
        "The look-alike with a plus is not a rotation",
        "The matrix S_φ = [[cos φ, sin φ], [sin φ, cos φ]] is said to keep lengths. It does not.",
        **formula(SquaredNorm(product(x, look_alike(phi))), SquaredNorm(x), sign="≠"),
        hypotheses=(),
        domain="not for all real x and φ: only where x₁x₂ sin(2φ) = 0",
        steps=_look_alike,
        source=STANDARD,
        holds=False,
    ),
)
