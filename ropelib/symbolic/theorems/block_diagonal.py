"""Theorems on RoPE as one matrix: the complex form again, its differences, its periodic sum."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.complex_form import imag, real
from ropelib.symbolic.theorems.inner_product import encoded
from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import SquaredNorm, product, total
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, formula
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    ROFORMER,
    T,
    as_row,
    frequencies,
    m,
    n,
    rope_matrix,
    rotation,
    row,
    theta,
    turn,
)

x = row("x", 4)
x1, x2, x3, x4 = x.value
thetas = frequencies(4)
first, second = (m * theta_j for theta_j in thetas)
turned = [
    x1 * sp.cos(first) - x2 * sp.sin(first),
    x1 * sp.sin(first) + x2 * sp.cos(first),
    x3 * sp.cos(second) - x4 * sp.sin(second),
    x3 * sp.sin(second) + x4 * sp.cos(second),
]
#: The real and imaginary parts of C(x, mθ), in the order of the vector.
parts = as_row([part for one in encoded(x, m).value for part in (real(one), imag(one))])


def _complex() -> tuple[Step, ...]:
    wide = rope_matrix(m, 4)
    return (
        equation(
            "R(m) has one 2×2 block for each pair on its diagonal, and zeros elsewhere.",
            wide,
            sp.diag(rotation(first), rotation(second)),
        ),
        equation(
            "Because of the zeros no pair meets another's entries: each is turned by its block.",
            product(x, wide),
            as_row(turned),
        ),
        equation(
            "Multiply the pairs by e^(𝚒mθ_j) as complex numbers instead.",
            parts,
            as_row(turned),
        ),
        equation("Entry by entry these are the same.", product(x, wide), parts),
    )


def _orthogonal() -> tuple[Step, ...]:
    wide = rope_matrix(m, 4)
    return (
        equation(
            "Block by block R_φ R_φᵀ = I, and zeros stay zeros.",
            product(wide, T(wide)),
            sp.Identity(4),
        ),
        equation(
            "So the inverse is the transpose, which is the matrix of position −m.",
            T(wide),
            rope_matrix(-m, 4),
        ),
        equation(
            "The determinant of a block-diagonal matrix is the product of those of its blocks.",
            sp.Determinant(wide),
            sp.S.One,
        ),
        equation("Lengths are kept.", SquaredNorm(product(x, wide)), SquaredNorm(x)),
        equation("At position 0 nothing is turned.", rope_matrix(sp.S.Zero, 4), sp.Identity(4)),
    )


def _block_difference() -> tuple[Step, ...]:
    there, back = turn(m * theta), T(turn(n * theta))
    return (
        equation("The transpose is the turn back.", back, turn(-n * theta)),
        equation(
            "Turns compose, so their angles add.",
            product(there, turn(-n * theta)),
            turn(m * theta - n * theta),
        ),
        equation(
            "Take θ out: only the difference of the positions is left.",
            product(there, back),
            turn((m - n) * theta),
        ),
        equation(
            "Forward and back by the same number of positions is no turn.",
            product(there, T(turn(m * theta))),
            sp.Identity(2),
        ),
    )


def _difference() -> tuple[Step, ...]:
    blocks = [rotation((m - n) * theta_j) for theta_j in thetas]
    wide = product(rope_matrix(m, 4), T(rope_matrix(n, 4)))
    return (
        equation(
            "Block-diagonal matrices are multiplied block by block; in each block the angles are "
            "subtracted. At d = 4:",
            wide,
            sp.diag(*blocks),
        ),
        equation(
            "Those are the blocks of position m − n.", sp.diag(*blocks), rope_matrix(m - n, 4)
        ),
        equation("So, at d = 4, the difference is all that is left.", wide, rope_matrix(m - n, 4)),
        equation(
            "With a third block it is just the same, at d = 6.",
            product(rope_matrix(m, 6), T(rope_matrix(n, 6))),
            rope_matrix(m - n, 6),
        ),
        equation(
            "In particular one more position is one more factor R(1).",
            product(rope_matrix(m, 6), rope_matrix(sp.S.One, 6)),
            rope_matrix(m + 1, 6),
        ),
    )


def _spread(name: str, values: list[sp.Expr]) -> NamedMatrix:
    """Give the row that holds each pair's cosine, or sine, twice."""
    return NamedMatrix(name, as_row(values), arguments=(m * theta,))


cosines = _spread("cos", [sp.cos(angle) for angle in (first, first, second, second)])
sines = _spread("sin", [sp.sin(angle) for angle in (first, first, second, second)])
swapped = NamedMatrix("swap", as_row([-x2, x1, -x4, x3]), arguments=(x,))
periodic = total(sp.HadamardProduct(x, cosines), sp.HadamardProduct(swapped, sines))


def _periodic_sum() -> tuple[Step, ...]:
    return (
        equation("Write the turned vector out.", product(x, rope_matrix(m, 4)), as_row(turned)),
        equation(
            "Every entry meets the cosine of its pair: both entries of a pair the same one.",
            sp.HadamardProduct(x, cosines),
            sp.HadamardProduct(as_row([x1, x2, x3, x4]), cosines.value),
        ),
        equation(
            "And its partner meets the sine, with a minus in the first entry of a pair.",
            sp.HadamardProduct(swapped, sines),
            sp.HadamardProduct(as_row([-x2, x1, -x4, x3]), sines.value),
        ),
        equation(
            "Their sum is the turned vector: two products and one exchange, no matrix.",
            product(x, rope_matrix(m, 4)),
            periodic,
        ),
        equation(
            "The exchange itself is the turn by a right angle in every pair.",
            swapped,
            product(x, sp.diag(*[rotation(sp.pi / 2)] * 2)),
        ),
    )


THEOREMS = (
    Theorem(
        "block-diagonal",
        "The block-diagonal matrix is the complex form",
        "xR(m) holds the real and imaginary parts of C(x, mθ): Ro(x, mθ) = xR(m).",
        **formula(product(x, rope_matrix(m, 4)), parts),
        hypotheses=(
            "C(x, mθ) has the components x'_j e^(𝚒mθ_j), with x'_j = x_(2j − 1) + 𝚒x_(2j)",
        ),
        domain="for all real x, m and θ, at d = 4",
        steps=_complex,
        source=f"{BOOK}; {ROFORMER}, eqs. (14) and (15)",
    ),
    Theorem(
        "block-orthogonal",
        "R(m) is a rotation of the whole space",
        "Its inverse is its transpose and its determinant is 1, so it keeps all lengths.",
        **formula(product(rope_matrix(m, 4), T(rope_matrix(m, 4))), sp.Identity(4)),
        hypotheses=(),
        domain="for all real m, x and θ, at d = 4",
        steps=_orthogonal,
        source=f"{ROFORMER}, the text beside eq. (16)",
    ),
    Theorem(
        "block-difference",
        "One block forward, one back",
        "The turn of position m, and then the turn of position n undone, is that of m − n.",
        **formula(product(turn(m * theta), T(turn(n * theta))), turn((m - n) * theta)),
        hypotheses=(),
        domain="for all real m, n and θ",
        steps=_block_difference,
        source=BOOK,
    ),
    Theorem(
        "matrix-difference",
        "R(m) times R(n) transposed knows the difference alone",
        "Block by block the angles are subtracted: what is left is the matrix of m − n.",
        **formula(product(rope_matrix(m, 4), T(rope_matrix(n, 4))), rope_matrix(m - n, 4)),
        hypotheses=(),
        domain="for all real m, n and θ, at d = 4 and 6",
        steps=_difference,
        source=f"{ROFORMER}, eq. (16), for columns",
    ),
    Theorem(
        "periodic-sum",
        "RoPE as a sum of periodic functions",
        "With swap(x) = [−x₂, x₁, −x₄, x₃] and ∘ for entry by entry: every entry of the encoded "
        "vector is a cosine and a sine of its own period, with weights from x.",
        **formula(product(x, rope_matrix(m, 4)), periodic),
        hypotheses=("cos(mθ) and sin(mθ) hold each pair's value twice",),
        domain="for all real x, m and θ, at d = 4",
        steps=_periodic_sum,
        source=f"{ROFORMER}, eq. (34)",
    ),
)
