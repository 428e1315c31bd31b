"""The theorem on no positions at all: relative, and blind to the order of the tokens."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import Dot, product
from ropelib.symbolic.theorems.setting import as_matrix, plus
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation
from ropelib.symbolic.theorems.vocabulary import m, n, row


def _no_position() -> tuple[Step, ...]:
    q = row("q")
    keys = NamedMatrix("K", sp.Matrix(3, 2, sp.symbols("k1:7", real=True)))
    values = NamedMatrix("V", sp.Matrix(3, 2, sp.symbols("v1:7", real=True)))
    reorder = NamedMatrix("Pi", sp.Matrix([[0, 1, 0], [0, 0, 1], [1, 0, 0]]))
    weights = sp.symbols("a1:4", positive=True)
    w = as_matrix(weights)
    plain = Dot(q, as_matrix([*keys.value[0, :]]))
    return (
        equation(
            "Without positions nothing in q · k can change when m and n move: the derivative by "
            "either is 0.",
            as_matrix([sp.Derivative(plain.doit(), m), sp.Derivative(plain.doit(), n)]),
            as_matrix([0, 0]),
        ),
        equation(
            "Three keys are the rows of K. To put the tokens in another order is to multiply by a "
            "permutation Π, and the scores come in the new order.",
            product(q, sp.Transpose(product(reorder, keys))),
            product(q, keys.T, reorder.T),
        ),
        equation(
            "Moving back and forth is nothing.",
            product(reorder.T, reorder),
            as_matrix(*sp.eye(3).tolist()),
        ),
        equation(
            "So are weights in the new order, times values in the new order: the same sum. "
            "Attention cannot tell any order of the tokens from another.",
            product(w, reorder.T, product(reorder, values)),
            product(w, values),
        ),
        equation(
            "The softmax divides by the sum of all exponentials, which has no order either.",
            Dot(product(w, reorder.T), as_matrix([1, 1, 1])),
            plus(*weights),
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "no-position",
        "Without positions attention is blind to order",
        "Scores without positions are relative in the emptiest way: they hold no position, and "
        "attention gives the same sum for every order of the tokens.",
        r"w\, \Pi^{\mathsf T} \cdot \Pi V = w V, \qquad q (\Pi K)^{\mathsf T} = "
        r"q K^{\mathsf T} \Pi^{\mathsf T}",
        "w Πᵀ Π V = w V and q (Π K)ᵀ = q Kᵀ Πᵀ",
        ("Π exchanges rows", "queries see all tokens, no mask"),
        "for all real q, keys, values and weights, for a cycle of three tokens in two dimensions",
        _no_position,
        "Vaswani et al., arXiv:1706.03762, eq. (1)",
    ),
)
