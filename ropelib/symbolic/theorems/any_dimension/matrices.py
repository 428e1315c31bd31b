"""R(m) at any even d: how it multiplies, and what it keeps."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.any_dimension import prove_sums_equal
from ropelib.symbolic.theorems.any_dimension.notation import (
    HYPOTHESES,
    SOURCES,
    A,
    B,
    C,
    D,
    J,
    M,
    N,
    line,
    rotation,
    two_at_a_time,
)
from ropelib.symbolic.theorems.theorem import Step, Theorem


def _only_one_block_is_left() -> Step:
    product = rotation(M).product_block(rotation(N).T, A, B, C, D / 2)
    picked = sp.KroneckerDelta(A, B) * rotation(M).at(A) * rotation(N).T.at(B)
    return Step(
        "So blocks multiply as numbers do. Block (a, b) of R(m) is δ_ab R_{mθ_a}: the block itself "
        "where a = b, and zeros elsewhere. Of the sum over c only c = a is left, and only where "
        "a = b.",
        r"\left[R(m) R(n)^T\right]_{ab} = \sum_{c=1}^{d/2} \delta_{ac} R_{m\theta_a}\, "
        r"\delta_{cb} R_{n\theta_c}^T = \delta_{ab}\, R_{m\theta_a} R_{n\theta_b}^T",
        "[R(m) R(n)ᵀ]_ab = Σ_c δ_ac R_(mθ_a) δ_cb R_(nθ_c)ᵀ = δ_ab R_(mθ_a) R_(nθ_b)ᵀ",
        lambda: prove_sums_equal(product, picked, (A, B)),
    )


def _product_steps() -> tuple[Step, ...]:
    blocks = sp.MatMul(rotation(M).block, rotation(N).block.T, evaluate=False)
    difference = rotation(M - N)
    return (
        two_at_a_time(),
        _only_one_block_is_left(),
        line(
            "Multiply the two blocks of pair j; the addition theorems of cosine and sine make one "
            "angle of two.",
            blocks,
            blocks.doit(),
            difference.block,
            pairs=(J,),
            named=(r"R_{m\theta_j} R_{n\theta_j}^T", "R_(mθ_j) R_(nθ_j)ᵀ"),
        ),
        Step(
            "That is R_{(m−n)θ_j}, the block of R(m − n). So both matrices agree in every block.",
            r"\left[R(m) R(n)^T\right]_{ab} = \delta_{ab}\, R_{(m-n)\theta_a} = "
            r"\left[R(m-n)\right]_{ab}",
            "[R(m) R(n)ᵀ]_ab = δ_ab R_((m−n)θ_a) = [R(m − n)]_ab",
            lambda: prove_sums_equal(
                rotation(M).product_block(rotation(N).T, A, B, C, D / 2),
                difference.entry_block(A, B),
                (A, B),
            ),
        ),
    )


def _inverse_steps() -> tuple[Step, ...]:
    return (
        line(
            "Turning back by the same angle: in every pair the squares of cosine and sine add up "
            "to 1, and the other products cancel.",
            sp.MatMul(rotation(M).block, rotation(M).block.T, evaluate=False),
            sp.eye(2),
            pairs=(J,),
            named=(r"R_{m\theta_j} R_{m\theta_j}^T", "R_(mθ_j) R_(mθ_j)ᵀ"),
        ),
        line(
            "The transpose is the turn by the negative angle.",
            sp.Transpose(rotation(M).block.as_immutable()),
            rotation(-M).block,
            pairs=(J,),
            named=(r"R_{m\theta_j}^T", "R_(mθ_j)ᵀ"),
        ),
        Step(
            "Block by block, as matrices of this kind multiply: ones where a = b, zeros elsewhere.",
            r"\left[R(m) R(m)^T\right]_{ab} = \sum_{c=1}^{d/2} \delta_{ac} R_{m\theta_a}\, "
            r"\delta_{cb} R_{m\theta_c}^T = \delta_{ab}\, I",
            "[R(m) R(m)ᵀ]_ab = Σ_c δ_ac R_(mθ_a) δ_cb R_(mθ_c)ᵀ = δ_ab I",
            lambda: prove_sums_equal(
                rotation(M).product_block(rotation(M).T, A, B, C, D / 2),
                sp.KroneckerDelta(A, B) * sp.eye(2),
                (A, B),
            ),
        ),
    )


MATRICES = (
    Theorem(
        name="any-dimension-product",
        title="R(m)R(n)ᵀ = R(m − n) at any even d",
        statement="Turning to position m and back by n leaves the turn by m − n, at every even d.",
        latex="R(m) R(n)^T = R(m - n)",
        text="R(m) R(n)ᵀ = R(m − n)",
        hypotheses=HYPOTHESES,
        domain="any even d, all real m, n and θ_1 … θ_{d/2}",
        steps=_product_steps,
        source=SOURCES,
    ),
    Theorem(
        name="any-dimension-inverse",
        title="The inverse of R(m) is its transpose, at any even d",
        statement="R(m) times its transpose is the identity, and the transpose is R(−m).",
        latex=r"R(m) R(m)^T = I, \quad R(m)^T = R(-m)",
        text="R(m) R(m)ᵀ = I, R(m)ᵀ = R(−m)",
        hypotheses=HYPOTHESES,
        domain="any even d, all real m and θ_1 … θ_{d/2}",
        steps=_inverse_steps,
        source=SOURCES,
    ),
)
