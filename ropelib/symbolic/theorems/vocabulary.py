"""The letters of the theorems, each declared real, and the rows and matrices made of them."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ropelib.symbolic.theorems.named import Named, NamedMatrix

a, b, m, n, t = sp.symbols("a b m n t", real=True)
alpha, beta, phi, theta = sp.symbols("alpha beta varphi theta", real=True)
i = sp.I

T = sp.Transpose
#: The identity of the plane.
I2 = sp.Identity(2)

#: Where a formula stands in the literature.
ROFORMER = "Su et al., RoFormer, arXiv:2104.09864"
STANDARD = "a standard fact of plane geometry"
BOOK = (
    "Xiao & Zhu, Foundations of Large Language Models, arXiv:2501.09223, "
    "the section on rotary positional embeddings"
)


def entries(name: str, width: int) -> tuple[sp.Symbol, ...]:
    """Give the symbols x₁, x₂, … of a row."""
    return sp.symbols(f"{name}1:{width + 1}", real=True)


def row(name: str, width: int = 2) -> NamedMatrix:
    """Give the row x = [x₁, x₂, …] under its name."""
    return NamedMatrix(name, sp.Matrix([entries(name, width)]))


def frequencies(width: int) -> tuple[sp.Symbol, ...]:
    """Give one free symbol θ_j for each pair: what is proved holds for every schedule."""
    return sp.symbols(f"theta_1:{width // 2 + 1}", real=True)


def rotation(angle: sp.Expr) -> sp.ImmutableMatrix:
    """Give [[cos φ, sin φ], [−sin φ, cos φ]]."""
    return sp.ImmutableMatrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])


def turn(angle: sp.Expr) -> NamedMatrix:
    """Give the same matrix under its name, R_φ."""
    return NamedMatrix("R", rotation(sp.sympify(angle)), index=(angle,))


def rope_matrix(position: sp.Expr, width: int) -> NamedMatrix:
    """Give R(m) = diag(R_(mθ_1), …, R_(mθ_(d/2))) under its name."""
    blocks = [rotation(position * theta_j) for theta_j in frequencies(width)]
    return NamedMatrix("R", sp.diag(*blocks), arguments=(position,))


def complex_pairs(x: NamedMatrix) -> tuple[Named, ...]:
    """Give x'_j = x_(2j−1) + 𝚒x_(2j), pair by pair; x' alone where there is one pair."""
    values = list(x.value)
    numbers = [real + i * imag for real, imag in zip(values[::2], values[1::2], strict=True)]
    if len(numbers) == 1:
        return (Named(f"{x.name}'", numbers[0]),)
    return tuple(Named(f"{x.name}'", one, index=(j,)) for j, one in enumerate(numbers, start=1))


def as_row(numbers: Sequence[sp.Expr]) -> sp.ImmutableMatrix:
    """Put numbers in a row."""
    return sp.ImmutableMatrix([list(numbers)])
