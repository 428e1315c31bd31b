"""Which base fits a longer context, and what it does to the periods."""

import pytest
import sympy as sp

from ropelib.symbolic.theorems.products import times
from ropelib.symbolic.theorems.scaling import THEOREMS
from ropelib.symbolic.theorems.setting import L, L_new, base, d, j, lam, period, power, ratio

larger, grow = times(lam, base), L_new / L
four = sp.Integer(4)


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            ratio(period(of=larger), period()),
            power(lam, -2 * (j - 1) / d),
            id="periods that shrink",
        ),
        pytest.param(ratio(period(of=larger), period()), lam, id="all periods alike"),
        pytest.param(
            ratio(period(d / 2, of=larger), period(d / 2)), lam, id="the last by the whole factor"
        ),
        pytest.param(
            period(four, 8, times(power(grow, sp.Rational(6, 8)), base)),
            times(grow, period(four, 8)),
            id="exponent upside down",
        ),
        pytest.param(
            period(four, 8, times(power(grow, sp.Rational(-8, 6)), base)),
            times(grow, period(four, 8)),
            id="exponent negative",
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"


@pytest.mark.parametrize("width", [4, 8, 64])
def test_the_factor_stretches_the_last_period_by_just_the_ratio_of_the_contexts(width, status):
    last, factor = sp.Integer(width // 2), power(grow, sp.Rational(width, width - 2))
    assert status(period(last, width, times(factor, base)), times(grow, period(last, width))) == (
        "proved"
    )
