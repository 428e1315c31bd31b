"""Periods of pairs, and pairs that all turn alike."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.frequencies import THEOREMS
from ropelib.symbolic.theorems.products import Cross, Dot, times
from ropelib.symbolic.theorems.setting import (
    as_matrix,
    base,
    block_matrix,
    d,
    j,
    period,
    plus,
    ratio,
    schedule,
    score,
)
from ropelib.symbolic.theorems.vocabulary import m, n, rope_matrix, row, theta, turn

SWAP = as_matrix([0, 0, 1, 0], [0, 0, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0])
at_m, at_n = (block_matrix("R", p * theta, p * theta, argument=p) for p in (m, n))
q, k = row("q", 4), row("k", 4)
crosses = plus(*(Cross(q.value[:, i : i + 2], k.value[:, i : i + 2]) for i in (0, 2)))
angle = (n - m) * theta


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(turn(m * theta + sp.pi), turn(m * theta), id="half a period"),
        pytest.param(period(), times(2, sp.pi, schedule()), id="times the frequency"),
        pytest.param(ratio(period(j + 1), period()), base ** (-2 / d), id="periods that shrink"),
        pytest.param(
            SWAP * rope_matrix(m, 4).value * SWAP.T, rope_matrix(m, 4), id="two frequencies"
        ),
        pytest.param(
            score(q, k, at_m, at_n),
            Dot(q, k) * sp.cos(angle) + crosses * sp.sin(angle),
            id="plus for minus",
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"
