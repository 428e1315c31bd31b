"""Encodings that lack real positions, linearity or continuity."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.dropped_regularity import THEOREMS
from ropelib.symbolic.theorems.setting import shifted
from ropelib.symbolic.theorems.vocabulary import m, n, turn

wave = sp.cos(sp.pi * m) * sp.cos(sp.pi * n)
whole, other = sp.symbols("m n", integer=True)
u, v = sp.symbols("u v", real=True)


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(shifted(wave), wave, id="real positions"),
        pytest.param((-1) ** (whole + other), (-1) ** whole, id="a sign lost"),
        pytest.param(sp.det(sp.diag(1, (-1) ** whole)), sp.Integer(1), id="no reflection"),
        pytest.param(turn(u).value * turn(v).value.T, turn(u + v), id="angles added"),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"


def test_a_parity_counts_only_whole_numbers(status):
    assert status((-1) ** (whole + other), (-1) ** (whole - other)) == "proved"
