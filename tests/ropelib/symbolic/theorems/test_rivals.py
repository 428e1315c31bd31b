"""ALiBi, T5 and xPos."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.products import Cross, Dot, product
from ropelib.symbolic.theorems.rivals import THEOREMS, slope, zeta
from ropelib.symbolic.theorems.setting import shifted
from ropelib.symbolic.theorems.vocabulary import m, n, row, theta, turn

q, k = row("q"), row("k")
angle = (n - m) * theta
plain = Dot(q, k) * sp.cos(angle) - Cross(q, k) * sp.sin(angle)


def xpos(query, key):
    return Dot(product(zeta**query, q, turn(m * theta)), product(zeta**key, k, turn(n * theta)))


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(shifted(-slope * (m + n)), -slope * (m + n), id="a bias of the sum"),
        pytest.param(shifted(-slope * m * n), -slope * m * n, id="a bias of the product"),
        pytest.param(xpos(m, n), zeta ** (m - n) * plain, id="keys stretched too"),
        pytest.param(shifted(xpos(m, n)), xpos(m, n), id="keys stretched, relative"),
        pytest.param(xpos(m, -n), zeta ** (n - m) * plain, id="the wrong way round"),
        pytest.param(xpos(m, -n), plain, id="no stretch"),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"


def test_a_bucket_by_position_is_not_proved(status):
    bucket = sp.Function("B", real=True)(m)
    assert status(shifted(bucket), bucket) == "unknown"
