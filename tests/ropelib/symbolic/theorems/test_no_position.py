"""Attention without positions."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.no_position import THEOREMS

cycle = sp.Matrix([[0, 1, 0], [0, 0, 1], [1, 0, 0]])
weights = sp.Matrix([sp.symbols("a1:4", positive=True)])
values = sp.Matrix(3, 2, sp.symbols("v1:7", real=True))


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(weights * cycle.T * values, weights * values, id="only weights reordered"),
        pytest.param(
            weights * cycle * cycle * values, weights * values, id="reordered the other way"
        ),
        pytest.param(cycle * cycle, sp.eye(3), id="a cycle of two"),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"
