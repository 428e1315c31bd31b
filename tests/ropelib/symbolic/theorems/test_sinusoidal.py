"""The sinusoidal embedding by itself, and added to a token."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.products import Dot, product, total
from ropelib.symbolic.theorems.setting import s, shifted
from ropelib.symbolic.theorems.sinusoidal import THEOREMS, embedding
from ropelib.symbolic.theorems.vocabulary import m, n, row, theta, turn

x, y = row("x"), row("y")
at_m, at_n = embedding(m, theta), embedding(n, theta)


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(Dot(at_m, at_n), sp.cos((m + n) * theta), id="plus for minus"),
        pytest.param(Dot(at_m, at_n), sp.sin((m - n) * theta), id="sine for cosine"),
        pytest.param(
            embedding(m + s, theta), product(at_m, turn(s * theta)), id="counter-clockwise"
        ),
        pytest.param(
            Dot(total(x, at_m), total(y, at_n)), Dot(x, y) + Dot(at_m, at_n), id="two terms of four"
        ),
        pytest.param(
            shifted(Dot(total(x, at_m), y)), Dot(total(x, at_m), y), id="added to one side"
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"
