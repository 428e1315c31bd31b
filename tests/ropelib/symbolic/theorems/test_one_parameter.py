"""First steps of necessity."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.one_parameter import (
    IDENTITY,
    THEOREMS,
    any_matrix,
    negative,
    skew_blocks,
)
from ropelib.symbolic.theorems.products import Dot, product, total
from ropelib.symbolic.theorems.vocabulary import T, m, n, row, theta

q, k = row("q"), row("k")
one, other = any_matrix("R", "r", m), any_matrix("R", "t", n)
on = total(one, negative(IDENTITY))


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            Dot(product(q, one), product(k, other)), product(q, one, other, T(k)), id="no transpose"
        ),
        pytest.param(product(one, other), product(other, one), id="the order exchanged"),
        pytest.param(
            total(product(one, T(one)), negative(IDENTITY)),
            total(product(on, T(one)), on),
            id="a transpose lost",
        ),
        pytest.param(total(one, T(one)), sp.zeros(2, 2), id="every matrix skew"),
        pytest.param(skew_blocks(theta), T(skew_blocks(theta)), id="skew for symmetric"),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"
