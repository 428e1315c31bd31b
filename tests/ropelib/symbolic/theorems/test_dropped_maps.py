"""Encodings that lack one map for both, or a start at I."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.dropped_maps import THEOREMS
from ropelib.symbolic.theorems.products import Dot, product
from ropelib.symbolic.theorems.setting import shifted
from ropelib.symbolic.theorems.vocabulary import m, n, row, theta, turn

q, k = row("q"), row("k")
shear = sp.Matrix([[1, m], [0, 1]])
stretch = sp.diag(2, 1)
at_m, at_n = turn(m * theta), turn(n * theta)


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(shear * shear.subs(m, n).T, shear.subs(m, m - n), id="a shear for both"),
        pytest.param(
            shifted(Dot(product(q, at_m, stretch), product(k, at_n, stretch))),
            Dot(product(q, at_m, stretch), product(k, at_n, stretch)),
            id="Q behind the turn",
        ),
        pytest.param(
            Dot(product(q, stretch, at_m), product(k, stretch, at_n)),
            Dot(product(q, at_m), product(k, at_n)),
            id="Q without effect",
        ),
        pytest.param(
            shifted(Dot(product(q, at_m), k)), Dot(product(q, at_m), k), id="turned for q only"
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"
