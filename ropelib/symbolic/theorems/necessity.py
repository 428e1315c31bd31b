"""Why rotations: a linear, relative, continuous encoding that starts at I is RoPE in some basis."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.one_parameter import (
    HYPOTHESES,
    IDENTITY,
    SOURCE,
    any_matrix,
    skew_blocks,
)
from ropelib.symbolic.theorems.products import Dot, SquaredNorm, product, times, total
from ropelib.symbolic.theorems.setting import plus
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation
from ropelib.symbolic.theorems.vocabulary import T, a, b, m, n, rope_matrix, row, theta, turn


def _necessity() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    one, four = turn(m * theta), rope_matrix(m, 4)
    speeds = sp.symbols("theta_1:3", real=True)
    basis = any_matrix("S", "s")
    at_n = turn(n * theta)
    # As adj S / det S, for SymPy's own inverse is slow to check its pivots.
    back = NamedMatrix("S^-1", basis.value.adjugate() / basis.value.det())
    return (
        cited(
            "From the hypotheses follow R'(m) = R(m)A and R(0) = I with a skew matrix A.",
            "the theorems necessity-orthogonal and necessity-skew",
            r"R(m) = \exp(mA), \quad A^{\mathsf T} = -A",
            "R(m) = exp(mA), Aᵀ = −A",
        ),
        equation(
            "In the plane A is D = [[0, θ], [−θ, 0]] for some θ, and the block of RoPE has the "
            "derivative that it must have,",
            sp.Derivative(one.value, m),
            product(one, skew_blocks(theta)),
        ),
        equation(
            "and at m = 0 it is I. There is one solution, so exp(mD) is the turn by mθ.",
            turn(sp.Integer(0)),
            IDENTITY.value,
        ),
        equation(
            "The same with two blocks: d = 4, a frequency each.",
            sp.Derivative(four.value, m),
            product(four, skew_blocks(*speeds)),
        ),
        cited(
            "Every real skew matrix has such blocks (and zeros) in some orthonormal basis: "
            "A = S D Sᵀ with S orthogonal and D block-diagonal.",
            "the spectral theorem for real normal matrices; Horn & Johnson, Matrix Analysis, 2nd "
            "ed., section 2.5",
            r"A = S D S^{\mathsf T}, \quad S S^{\mathsf T} = I",
            "A = S D Sᵀ, S Sᵀ = I",
        ),
        equation(
            "Then S exp(mD) S⁻¹ is the solution for A = S D S⁻¹, for S⁻¹S cancels in between; an "
            "orthogonal S has S⁻¹ = Sᵀ. Here for any S with an inverse, 2 × 2.",
            product(basis, one, back, basis, skew_blocks(theta), back),
            product(basis, one, skew_blocks(theta), back),
        ),
        equation(
            "So the score is that of RoPE for the rows qS and kS, since SᵀS = I: RoPE in some "
            "basis, whose frequencies may also be 0 or equal.",
            Dot(product(q, basis, one, T(basis)), product(k, basis, at_n, T(basis))),
            product(q, basis, one, T(basis), basis, T(at_n), T(basis), T(k)),
        ),
    )


def _linearity() -> tuple[Step, ...]:
    u, v, w, x, y = (row(name) for name in "uvwxy")
    z = total(product(a, x), product(b, y))

    def expansion(whole: sp.MatrixExpr, first: sp.MatrixExpr, second: sp.MatrixExpr) -> sp.Expr:
        return plus(
            Dot(whole, whole),
            times(a**2, Dot(first, first)),
            times(b**2, Dot(second, second)),
            times(-2, a, Dot(whole, first)),
            times(-2, b, Dot(whole, second)),
            times(2, a, b, Dot(first, second)),
        )

    return (
        cited(
            "Let f(x, m) be any map that is relative and has f(x, 0) = x. Move both positions "
            "from m to 0: at one position, dot products are what they were.",
            "the hypotheses, with the shift −m",
            r"f(x, m) \cdot f(y, m) = x \cdot y",
            "f(x, m) · f(y, m) = x · y",
        ),
        equation(
            "Write u = f(ax + by, m), v = f(x, m) and w = f(y, m), and expand how far f is from "
            "being linear: only dot products of these three occur.",
            SquaredNorm(total(u, product(-a, v), product(-b, w))),
            expansion(u, v, w),
        ),
        equation(
            "All six are those of z = ax + by, x and y. The sum is then the length of "
            "z − ax − by, which is 0.",
            expansion(NamedMatrix("z", z.doit()), x, y),
            sp.Integer(0),
        ),
        equation(
            "What has length 0 is 0 in every entry: f(ax + by, m) = af(x, m) + bf(y, m). "
            "For a sum of squares is 0 only where each square is.",
            SquaredNorm(u),
            plus(*(entry**2 for entry in u.value)),
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "necessity",
        "Why rotations",
        "One linear map for queries and keys that is relative, continuous in a real position and "
        "starts at I is RoPE in some orthonormal basis.",
        r"R(m) = S\, \mathrm{diag}(R_{m\theta_1}, R_{m\theta_2}, \dots)\, S^{\mathsf T}",
        "R(m) = S diag(R_(mθ₁), R_(mθ₂), …) Sᵀ",
        (*HYPOTHESES, "R is continuous in a real m"),
        "for all real positions and frequencies; the blocks at d = 2 and 4, the spectral theorem "
        "cited",
        _necessity,
        SOURCE,
    ),
    Theorem(
        "linearity-forced",
        "Linearity need not be assumed",
        "A relative map f, used for queries and keys alike, with f(x, 0) = x is linear in x.",
        r"f(ax + by, m) = a f(x, m) + b f(y, m)",
        "f(ax + by, m) = af(x, m) + bf(y, m)",
        (
            "f(x, m) · f(y, n) = f(x, m + s) · f(y, n + s) for all real x, y, m, n and s",
            "f(x, 0) = x",
        ),
        "for all real a, b and rows; written in two dimensions, by rules that hold in any",
        _linearity,
        "the course's own",
    ),
)
