"""Where two numbers differ: certified, the smallest first, and not within rounding."""

import pytest
import sympy as sp
from hypothesis import given, settings

from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.deciding.differing import smallest_difference

from ..expressions import b, expressions, read, value, x, y


def found(left, right, **options):
    generators = Generators()
    symbols = sorted(sp.sympify(left).free_symbols | sp.sympify(right).free_symbols, key=str)
    return smallest_difference(read(left, generators), read(right, generators), symbols, **options)


@given(expressions, expressions)
@settings(max_examples=40)
def test_a_difference_is_one(left, right):
    difference = found(left, right)
    if difference is not None:
        assert abs(value(left - right, difference.values)) > 1e-30


@given(expressions)
@settings(max_examples=8)
def test_none_is_found_where_there_is_none(expr):
    assert found(expr, sp.expand(expr)) is None


def test_no_difference_is_found_where_there_is_none():
    assert found(sp.sin(x) ** 2, 1 - sp.cos(x) ** 2) is None


def test_both_values_are_given_in_decimals():
    difference = found(sp.sqrt(2) * x, sp.pi * x)
    assert difference.values == {x: 1} and difference.is_whole
    assert difference.in_digits == ("1.41421356237", "3.14159265359")
    assert found(sp.exp(sp.I * x), sp.I).in_digits == ("1", "0 + 1𝚒")


def test_as_many_decimals_are_given_as_show_the_difference():
    tiny = sp.Rational(1, 10**20)
    assert found(sp.Integer(1), 1 + tiny).in_digits == ("1", "1.00000000000000000001")
    assert found(10**30 * (x + 1), 10**30 * (x + 1) + 1).in_digits[1].startswith("100000000000")


@pytest.mark.parametrize("exponent", [10, 20, 40])
def test_very_small_differences_count_between_exact_numbers(exponent):
    assert found(x, x + sp.Rational(1, 10**exponent)).values == {x: 0}
    assert found(x, x * (1 + sp.Rational(1, 10**exponent))).values[x] != 0


def test_within_the_rounding_of_floats_they_do_not():
    assert found(x + 0.1, x + sp.Rational(1, 10)) is None
    assert found(x + 0.1, x + 0.1 + 1e-12) is None
    assert found(x + 0.1, x + 0.1001).values == {x: 0}


def test_points_outside_the_domain_are_passed_over():
    assert found(b, 1).values == {b: 2}
    assert found(1 / x + 1, 1 / x).values == {x: 1}
    assert found(x, x**3, defined=lambda values: values[x] > 2).values == {x: 3}


def test_with_fractions_only_whole_numbers_are_passed_over():
    assert found(sp.sin(sp.pi * x) * y, 0, fractions_only=True).values == {
        x: sp.Rational(1, 2),
        y: 1,
    }


def test_large_numbers_do_not_hide_a_difference():
    assert found(sp.exp(1000 * x) + y, sp.exp(1000 * x)).values == {x: 0, y: 1}
    assert found(sp.tanh(10**1000 * x), 1).values == {x: 0}
