"""First steps of necessity: a relative map is orthogonal, adds up, and has a skew derivative."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import Dot, product, total
from ropelib.symbolic.theorems.setting import as_matrix, minus
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation
from ropelib.symbolic.theorems.vocabulary import T, m, n, row, theta

h = sp.Symbol("h", real=True)
SOURCE = "the algebra is the course's own; one-parameter groups of matrices, in books on Lie groups"
IDENTITY = NamedMatrix("I", sp.eye(2))
AT_ZERO = NamedMatrix("R", sp.eye(2), arguments=(sp.Integer(0),))
HYPOTHESES = (
    "one real matrix R(m) for each real m, used for q and k alike",
    "q R(m) · k R(n) = q R(m + s) · k R(n + s) for all real q, k, m, n and s",
    "R(0) = I",
)


def any_matrix(name: str, letter: str, *arguments: sp.Expr) -> NamedMatrix:
    """Give a 2 × 2 matrix of free real entries under its name."""
    entries = sp.symbols(f"{letter}11 {letter}12 {letter}21 {letter}22", real=True)
    return NamedMatrix(name, sp.Matrix(2, 2, entries), arguments=arguments)


def negative(matrix: NamedMatrix) -> sp.MatMul:
    """Write −A without working it out."""
    return sp.MatMul(-1, matrix)


def skew_blocks(*speeds: sp.Expr) -> NamedMatrix:
    """Give the skew matrix D with the blocks [[0, θ], [−θ, 0]] under its name."""
    blocks = [sp.Matrix([[0, speed], [-speed, 0]]) for speed in speeds]
    return NamedMatrix("D", sp.diag(*blocks))


def _orthogonal() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    at_m, at_n = any_matrix("R", "r", m), any_matrix("R", "t", n)
    between = any_matrix("R", "g", minus(m, n))
    backwards = NamedMatrix("R", at_n.value.T, arguments=(-n,))
    return (
        equation(
            "Write the score as one product. Here R(m) and R(n) are any two 2 × 2 matrices; the "
            "rules for products and transposes are the same for every size.",
            Dot(product(q, at_m), product(k, at_n)),
            product(q, at_m, T(at_n), T(k)),
        ),
        equation(
            "With unit rows for q and k it is a single entry of R(m)R(n)ᵀ. So if all scores stay "
            "the same, the matrix does: R(m)R(n)ᵀ = R(m+s)R(n+s)ᵀ.",
            product(as_matrix([1, 0]), at_m, T(at_n), T(as_matrix([0, 1]))),
            product(at_m.value, T(at_n.value)).doit()[0, 1],
        ),
        equation(
            "Move both by s = −n: R(m)R(n)ᵀ = R(m−n)R(0)ᵀ, and R(0) = I.",
            product(between, T(AT_ZERO)),
            between,
            named=(r"R(m) R(n)^{\mathsf T}", "R(m)R(n)ᵀ"),
        ),
        equation(
            "With n = m that is R(0): the transpose is the inverse, so R(m) is orthogonal.",
            product(AT_ZERO, T(AT_ZERO)),
            IDENTITY.value,
            named=(r"R(m) R(m)^{\mathsf T}", "R(m)R(m)ᵀ"),
        ),
        equation(
            "With m = 0 it says R(−n) = R(n)ᵀ.",
            product(AT_ZERO, T(at_n)),
            T(at_n),
            named=("R(-n)", "R(−n)"),
        ),
        equation(
            "Put −n for n, and transpose twice: moving on by n multiplies by R(n).",
            product(at_m, T(backwards)),
            product(at_m, at_n),
            named=("R(m + n)", "R(m + n)"),
        ),
    )


def _skew() -> tuple[Step, ...]:
    at_m, at_h, some = any_matrix("R", "r", m), any_matrix("R", "h", h), any_matrix("A", "a")
    on = total(at_h, negative(IDENTITY))
    skew = skew_blocks(theta)
    return (
        cited(
            "A continuous family of matrices with R(m+n) = R(m)R(n) and R(0) = I is "
            "differentiable. Call its derivative at 0 the matrix A.",
            "Hall, Lie Groups, Lie Algebras, and Representations, on one-parameter subgroups",
            r"A = R'(0)",
            "A = R'(0)",
        ),
        equation(
            "A step from m to m + h multiplies by R(h). Divide by h and let h go to 0: "
            "R'(m) = R(m)A.",
            total(product(at_m, at_h), negative(at_m)),
            product(at_m, on),
            named=("R(m + h) - R(m)", "R(m + h) − R(m)"),
        ),
        equation(
            "R(h) is orthogonal, so the left side is 0 at every h. Divide the right by h and let h "
            "go to 0, where R(h) is I: 0 = A + Aᵀ. So A is skew.",
            total(product(at_h, T(at_h)), negative(IDENTITY)),
            total(product(on, T(at_h)), T(on)),
        ),
        equation(
            "In the plane, A + Aᵀ = 0 leaves one number free: the diagonal is 0 and the other two "
            "entries are opposite.",
            total(some, T(some)),
            as_matrix(
                [2 * some.value[0, 0], some.value[0, 1] + some.value[1, 0]],
                [some.value[0, 1] + some.value[1, 0], 2 * some.value[1, 1]],
            ),
        ),
        equation(
            "Call that number θ: this is every skew matrix of the plane.",
            total(skew.value, T(skew.value)),
            sp.zeros(2, 2),
        ),
        cited(
            "R'(m) = R(m)A and R(0) = I have one solution, which is written exp(mA).",
            "uniqueness for linear differential equations, in any book on them",
            r"R(m) = \exp(mA)",
            "R(m) = exp(mA)",
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "necessity-orthogonal",
        "A relative map is orthogonal and adds up",
        "If one linear map R(m) for queries and keys is relative and R(0) = I, then R(m) is "
        "orthogonal and R(m + n) = R(m)R(n).",
        r"R(m) R(m)^{\mathsf T} = I, \qquad R(m + n) = R(m) R(n)",
        "R(m)R(m)ᵀ = I, R(m + n) = R(m)R(n)",
        HYPOTHESES,
        "for all real positions; the matrices written at 2 × 2, by rules that hold at any size",
        _orthogonal,
        SOURCE,
    ),
    Theorem(
        "necessity-skew",
        "Its derivative at 0 is skew",
        "If R(m) is also continuous, then R'(m) = R(m)A with a skew matrix A: R(m) = exp(mA).",
        r"R'(m) = R(m) A, \qquad A + A^{\mathsf T} = 0",
        "R'(m) = R(m)A, A + Aᵀ = 0",
        ("R(m) R(m)ᵀ = I", "R(m + n) = R(m)R(n)", "R is continuous in a real m"),
        "for all real positions; written at 2 × 2, by rules that hold at any size; that R(m) is "
        "differentiable is cited",
        _skew,
        SOURCE,
    ),
)
