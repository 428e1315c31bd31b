"""What does not depend on n − m alone, and what would."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.not_relative import THEOREMS
from ropelib.symbolic.theorems.products import Cross, Dot, product, total
from ropelib.symbolic.theorems.setting import s, score, shifted
from ropelib.symbolic.theorems.vocabulary import m, n, row, theta, turn

q, k = row("q"), row("k")
opposite = score(q, k, turn(m * theta), turn(-n * theta))
angle = (m + n) * theta


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(shifted(opposite), opposite, id="relative"),
        pytest.param(
            opposite, Dot(q, k) * sp.cos(angle) - Cross(q, k) * sp.sin(angle), id="minus for plus"
        ),
        pytest.param(Dot(total(q, k), total(k, q)), Dot(q, k), id="one term of four"),
        pytest.param(
            product(q, turn((m + s) * theta)),
            product(q, turn(m * theta), turn(-s * theta)),
            id="turned on the wrong way",
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"


def test_turning_the_same_way_is_relative(status):
    alike = score(q, k, turn(m * theta), turn(n * theta))
    assert status(shifted(alike), alike) == "proved"
