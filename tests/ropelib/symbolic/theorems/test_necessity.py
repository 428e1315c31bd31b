"""Why rotations, and why linearity follows."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.necessity import THEOREMS
from ropelib.symbolic.theorems.one_parameter import any_matrix, skew_blocks
from ropelib.symbolic.theorems.products import Dot, SquaredNorm, product, total
from ropelib.symbolic.theorems.vocabulary import T, a, b, m, n, row, theta, turn

u, v, w = row("u"), row("v"), row("w")
one, basis = turn(m * theta), any_matrix("S", "s")


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            sp.Derivative(one.value, m), product(one, T(skew_blocks(theta))), id="the other sign"
        ),
        pytest.param(
            sp.Derivative(one.value, m), product(one, skew_blocks(1)), id="the frequency lost"
        ),
        pytest.param(
            product(u, basis, one, turn(n * theta), T(basis), T(v)),
            product(u, one, turn(n * theta), T(v)),
            id="any basis the same",
        ),
        pytest.param(
            SquaredNorm(total(u, product(-a, v), product(-b, w))),
            Dot(u, u) + a**2 * Dot(v, v) + b**2 * Dot(w, w),
            id="no mixed products",
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"
