"""The geometric schedule, its base, and what a larger base does."""

import numpy as np
import pytest
import sympy as sp

from ropelib.frequencies import frequencies
from ropelib.symbolic.theorems.products import times
from ropelib.symbolic.theorems.schedule import THEOREMS
from ropelib.symbolic.theorems.setting import base, d, exponent, j, lam, power, ratio, schedule


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(schedule(j + 1), base ** (2 / d) * schedule(), id="ratio upside down"),
        pytest.param(schedule(), base ** (-2 * j / d), id="off by one"),
        pytest.param(schedule(), sp.exp(2 * (j - 1) * sp.log(base) / d), id="sign lost"),
        pytest.param(schedule(d / 2), 1 / base, id="last is not 1/b"),
        pytest.param(power(schedule(sp.Integer(3), 8), 2), base, id="base without minus"),
        pytest.param(
            sp.Derivative(schedule(), base),
            times(-1, *exponent().args, schedule(), 1 / base),
            id="derivative with plus",
        ),
        pytest.param(
            ratio(schedule(of=times(lam, base)), schedule()),
            power(lam, -exponent()),
            id="larger base is faster",
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"


@pytest.mark.parametrize("width", [2, 8, 64])
def test_the_schedule_is_that_of_the_code(width):
    exact = [
        float(schedule(sp.Integer(i), width, sp.Integer(10000)).doit())
        for i in range(1, width // 2 + 1)
    ]
    np.testing.assert_allclose(exact, frequencies(width))
