"""Numbers that programs compute with: the arithmetic of quotients, and what NumPy asks of them."""

import copy
import math
from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic import Untraceable, traced
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import exact

from ..expressions import b, expressions, points, read, same, x, y

numbers = st.builds(lambda p, q: p / (q**2 + 13 + x**2), expressions, st.sampled_from([x, y, 1]))


@given(numbers, numbers, points)
@settings(max_examples=40)
def test_the_four_operations_on_quotients(one, two, point):
    generators = Generators()
    p, q = read(one, generators), read(two, generators)
    for operation in (lambda a, c: a + c, lambda a, c: a - c, lambda a, c: a * c):
        assert same(sp.sympify(operation(p, q)), operation(one, two), point)
    if q.is_zero() is False and not same(two, 0, point, digits=10):
        assert same(sp.sympify(p / q), one / two, point, digits=30)


@given(numbers, points)
@settings(max_examples=30)
def test_conjugates_parts_and_powers_of_quotients(expr, point):
    number = read(expr)
    for own, its in (
        (number.conjugate(), sp.conjugate(expr)),
        (number.real, sp.re(expr)),
        (number.imag, sp.im(expr)),
        (number**2, expr**2),
        (-number, -expr),
        (+number, expr),
        (number.square(), expr**2),
    ):
        assert same(sp.sympify(own), its, point)


@given(numbers)
@settings(max_examples=30)
def test_fields_laws_hold_for_quotients(expr):
    number = read(expr)
    assert (number - number).is_zero() is True
    if number.is_zero() is False:
        assert (number / number - 1).is_zero() is True
        assert (number * (1 / number) - 1).is_zero() is True
        assert (number**-2 * number**2 - 1).is_zero() is True


@pytest.mark.parametrize(
    "operation",
    [
        lambda v: 2 - v,
        lambda v: 2 / v,
        lambda v: 2.5 * v + 1j,
        lambda v: np.float64(3) * v - np.int64(2),
        lambda v: Fraction(1, 3) * v,
        lambda v: v**3 - v**-2,
        lambda v: 2**v,
        lambda v: v + sp.sqrt(2),
        lambda v: np.exp(v) + np.cos(v) * np.sin(v) - np.tan(v),
        lambda v: np.cosh(v) - np.sinh(v) * np.tanh(v),
        lambda v: np.square(v) + np.reciprocal(v),
        lambda v: np.deg2rad(v) + np.rad2deg(v),
    ],
)
def test_operations_give_the_formula_of_their_numbers(operation):
    number = operation(traced(x))
    plain = operation(0.7)
    found = complex(sp.N(sp.sympify(number).subs(x, sp.Rational(7, 10)), 30))
    assert abs(found - complex(plain)) < 1e-12


def test_arrays_of_them_work_elementwise():
    array = traced((x, y, b))
    for function in (np.cos, np.sin, np.exp, np.conj, np.tanh):
        for own, symbol in zip(function(array), (x, y, b), strict=True):
            wanted = complex(function(0.5))
            assert abs(complex(sp.sympify(own).subs(symbol, 0.5)) - wanted) < 1e-12
    assert np.sqrt(array[2:])[0].is_zero() is False
    assert (np.log(array[2:])[0] - read(sp.log(b))).is_zero() is True
    assert (sum(array) - (read(x) + y + b)).is_zero() is True


def test_what_divides_by_zero_or_by_what_nobody_understands():
    number = traced(x)
    for zero in (0, 0.0, number - number, np.cos(number) ** 2 + np.sin(number) ** 2 - 1):
        with pytest.raises(ZeroDivisionError):
            number / zero
    unclear = read(sp.sqrt(x**4 + 2 * x**2 + 2) - sp.sqrt((x**2 + 1) ** 2 + 1))
    with pytest.raises(Untraceable, match="not known"):
        number / unclear
    assert sp.sympify(number / (read(sp.pi) + sp.E)).has(sp.pi)


@pytest.mark.parametrize(
    "operation",
    [
        lambda v: v // 2,
        lambda v: v % 2,
        lambda v: divmod(v, 2),
        lambda v: 7 % v,
        round,
        math.floor,
        math.ceil,
        math.trunc,
        hash,
        lambda v: v + "text",
        lambda v: v * None,
        lambda v: v + math.nan,
        lambda v: v * np.inf,
        lambda v: v < None,
        lambda v: np.arctan2(np.array([v]), np.array([v])),
        lambda v: np.floor(np.array([v])),
        lambda v: (v + 1) ** 0.3,
        lambda v: (v + 1) ** v,
        lambda v: np.cos(np.cos(v)),
        lambda v: (np.cos(v) + v) ** 100,
    ],
)
def test_what_has_no_exact_meaning_raises(operation):
    with pytest.raises(TypeError):
        operation(traced(x))


def test_copies_are_the_number_itself():
    number = traced(x)
    assert copy.copy(number) is number and copy.deepcopy([number])[0] is number


def test_powers_that_floats_round_are_those_that_were_meant():
    power = traced(b) ** (1 / 3)
    assert (power**3 - b).is_zero() is True
    assert (traced(b) ** (-2 / 6) * power - 1).is_zero() is True


@pytest.mark.parametrize("value", [3, True, np.int8(-3), Fraction(2, 7), 0.5, 2j, np.complex64(1j)])
def test_numbers_of_all_kinds_are_read(value):
    wanted = complex(value)
    assert abs(complex(exact(value, Generators())) - wanted) < 1e-12


def test_a_zero_dimensional_array_is_its_entry():
    assert (traced(x) + np.array(2) - (read(x) + 2)).is_zero() is True
    with pytest.raises(Untraceable, match="mixes"):
        exact([1, 2], Generators())


def test_they_are_shown_by_their_formula():
    assert repr(traced(x) * 2) == "Exact(2*x)"
    assert sp.cos(traced(x)) == sp.cos(x)
