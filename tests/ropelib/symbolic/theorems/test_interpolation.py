"""Scaled positions are scaled angles."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.interpolation import THEOREMS
from ropelib.symbolic.theorems.products import Cross, Dot, product
from ropelib.symbolic.theorems.setting import L, L_new, score
from ropelib.symbolic.theorems.vocabulary import m, n, row, theta, turn

q, k = row("q"), row("k")
shrink = L / L_new


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            product(q, turn(shrink * m * theta)),
            product(q, turn(m * theta / shrink)),
            id="the wrong way round",
        ),
        pytest.param(
            product(q, turn(shrink * m * theta)),
            product(shrink, q, turn(m * theta)),
            id="the function scaled",
        ),
        pytest.param(
            score(q, k, turn(shrink * m * theta), turn(shrink * n * theta)),
            Dot(q, k) * sp.cos((n - m) * theta) - Cross(q, k) * sp.sin((n - m) * theta),
            id="the old distance",
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"
