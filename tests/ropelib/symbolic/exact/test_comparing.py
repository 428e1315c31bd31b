"""Signs, floats and indices of exact constants, with 60 digits as oracle."""

import math
import operator

import pytest
import sympy as sp
from hypothesis import given, settings

from ropelib.symbolic import Untraceable, traced
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.comparing import sign
from ropelib.symbolic.exact.number import exact

from ..canonical.test_zero import constants
from ..expressions import b, read, x


@given(constants)
@settings(max_examples=60)
def test_signs_and_floats_of_constants(expr):
    number, decimals = read(expr), sp.N(expr, 60, maxn=400)
    zero = abs(decimals) < sp.Float("1e-45")
    wanted = 0 if zero else 1 if decimals > 0 else -1
    assert sign(number) == wanted
    assert bool(number) is not zero
    assert (number > 0, number < 0, number == 0) == (wanted > 0, wanted < 0, zero)
    assert (number >= 0, number <= 0, number != 0) == (wanted >= 0, wanted <= 0, not zero)
    assert abs(float(number) - float(decimals)) <= math.ulp(float(decimals)) + 1e-30
    assert abs(float(abs(number)) - abs(float(decimals))) <= math.ulp(float(decimals)) + 1e-30


@pytest.mark.parametrize(
    ("expr", "value"),
    [
        (sp.pi, math.pi),
        (sp.E / 3, math.e / 3),
        (sp.sqrt(2), math.sqrt(2)),
        (sp.Rational(1, 3), 1 / 3),
        (sp.Integer(7), 7.0),
        (sp.exp(-700), math.exp(-700)),
        (1 / (sp.pi + sp.E), 1 / (math.pi + math.e)),
    ],
)
def test_a_constant_is_its_nearest_float(expr, value):
    assert abs(float(read(expr)) - value) <= math.ulp(value)
    assert abs(complex(read(expr * sp.I)) - value * 1j) <= math.ulp(value)


def test_that_a_float_rounds_is_remembered():
    exactly, rounded = Generators(), Generators()
    assert float(read(sp.Rational(3, 4), exactly)) == 0.75 and not exactly.rounded
    float(read(sp.sqrt(2), rounded))
    assert rounded.rounded


def test_whole_numbers_serve_as_indices_and_lengths():
    assert list(range(exact(3, Generators()))) == [0, 1, 2]
    assert operator.index(read(sp.Integer(10**17 + 1))) == 10**17 + 1
    assert int(read(sp.Integer(10**17 + 1))) == 10**17 + 1
    assert int(read(-sp.Rational(7, 2))) == -3 and int(read(sp.pi)) == 3
    for number in (sp.Rational(1, 2), sp.sqrt(4) * sp.pi, x):
        with pytest.raises(Untraceable, match="whole number"):
            operator.index(read(number))


def test_positive_symbols_have_a_sign():
    assert sign(read(2 * b * sp.pi * sp.sqrt(3))) == 1
    assert read(b) > 0 and abs(read(b) / 3) == read(b) / 3


@pytest.mark.parametrize(
    "use",
    [
        float,
        int,
        complex,
        bool,
        abs,
        sign,
        lambda v: v > 1,
        lambda v: v == 1,
        lambda v: v != v + 1e-3 * v,
        lambda v: [0, 1][v],
    ],
)
def test_what_depends_on_a_symbol_has_no_sign(use):
    with pytest.raises(Untraceable):
        use(traced(x))


def test_a_number_that_is_zero_everywhere_is_equal_to_zero():
    assert read(sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1) == 0
    assert not read(sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1)
    assert abs(read(x) - x) == 0


@pytest.mark.parametrize("expr", [sp.exp(1000), sp.Integer(10) ** 400, -sp.exp(800)])
def test_what_is_too_large_for_a_float_is_refused(expr):
    with pytest.raises(Untraceable, match="too large"):
        float(read(expr))
    assert sign(read(expr)) == (1 if expr > 0 else -1)


def test_a_complex_constant_is_no_float():
    with pytest.raises(Untraceable, match="float"):
        float(read(1 + sp.I))
    with pytest.raises(Untraceable):
        read(1 + sp.I) > 0  # noqa: B015
    with pytest.raises(Untraceable, match="absolute"):
        abs(read(sp.I))
