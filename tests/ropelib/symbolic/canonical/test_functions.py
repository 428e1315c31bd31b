from fractions import Fraction

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic.canonical.functions import (
    cosine,
    exponential,
    fractional_power,
    logarithm,
    sine,
)
from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.exact.writing import form_to_sympy

from ..expressions import b, points, read, same, x, y

coefficients = st.fractions(-3, 3, max_denominator=8)
polynomials = st.builds(
    lambda i, j, k, r: i * x + j * x * y**2 + k * sp.sqrt(2) * y + sp.pi * r,
    *[coefficients.map(lambda f: sp.Rational(f.numerator, f.denominator))] * 4,
)


@given(polynomials, points)
@settings(max_examples=40)
def test_functions_of_polynomials_have_their_values(angle, point):
    form = read(angle).top
    assert same(form_to_sympy(cosine(form)), sp.cos(angle), point)
    assert same(form_to_sympy(sine(form)), sp.sin(angle), point)
    assert same(form_to_sympy(exponential(form)), sp.exp(angle), point)
    turned = read(sp.I * angle).top
    assert same(form_to_sympy(exponential(turned)), sp.exp(sp.I * angle), point)


@given(polynomials, polynomials)
@settings(max_examples=40)
def test_exponentials_of_sums_are_products(one, two):
    both = read(one * sp.I)
    other = read(two * sp.I, both.generators)
    product = exponential(both.top) * exponential(other.top)
    assert is_zero(product - exponential((both + other).top)) is True


@given(coefficients, coefficients, coefficients)
@settings(max_examples=40)
def test_logarithms_in_exponents_become_powers(p, q, r):
    form = read(p * sp.log(b) + q * sp.log(2) * x + r).top
    expected = b ** sp.Rational(p.numerator, p.denominator)
    point = {x: sp.Rational(2, 3), b: sp.Rational(7, 5)}
    value = form_to_sympy(exponential(form))
    exponent = sp.Rational(q.numerator, q.denominator) * x * sp.log(2)
    expected *= sp.exp(exponent + sp.Rational(r.numerator, r.denominator))
    assert same(value, expected, point)


@given(st.fractions(Fraction(1, 20), 50, max_denominator=20), coefficients)
@settings(max_examples=40)
def test_roots_and_logarithms_of_single_terms(number, power):
    rational = sp.Rational(number.numerator, number.denominator)
    term = rational * b ** sp.Rational(3, 2) * sp.exp(x)
    exponent = sp.Rational(power.numerator, power.denominator)
    point = {x: sp.Rational(2, 3), b: sp.Rational(7, 5)}
    form = read(term).top
    assert same(form_to_sympy(fractional_power(form, power)), term**exponent, point)
    assert same(form_to_sympy(logarithm(form)), sp.log(term), point)


@pytest.mark.parametrize(
    ("number", "power"), [(-8, Fraction(1, 3)), (-2, Fraction(1, 2)), (-1, Fraction(5, 6))]
)
def test_roots_of_negative_numbers_are_principal(number, power):
    value = form_to_sympy(fractional_power(read(number).top, power))
    wanted = sp.Integer(number) ** sp.Rational(power.numerator, power.denominator)
    assert abs(sp.N(value - wanted, 40)) < 1e-30


@pytest.mark.parametrize(
    ("function", "expr", "word"),
    [
        (logarithm, x, "may be negative"),
        (logarithm, sp.Integer(-1) * b, "positive"),
        (logarithm, sp.Integer(0), "0"),
        (logarithm, b + 1, "sum"),
        (logarithm, sp.pi, "π"),
        (logarithm, sp.I, "positive"),
        (exponential, sp.exp(x), "inside another"),
        (lambda form: fractional_power(form, Fraction(1, 2)), x, "may be negative"),
        (lambda form: fractional_power(form, Fraction(1, 2)), b + 1, "sum"),
        (lambda form: fractional_power(form, Fraction(1, 2)), sp.exp(sp.I * x), "complex"),
    ],
)
def test_what_is_not_one_real_number_is_refused(function, expr, word):
    with pytest.raises(Undecidable, match=word):
        function(read(expr).top)


@pytest.mark.parametrize("constant", [sp.cos(sp.pi / 7), sp.exp(2), 1 / (1 + sp.sqrt(5))])
def test_constants_may_stand_in_an_exponent(constant):
    point = {x: sp.Rational(2, 3), y: sp.Rational(-4, 5)}
    for function in (sp.cos, sp.exp):
        written = sp.sympify(read(function(constant * x + constant**2 * y)))
        assert same(written, function(constant * x + constant**2 * y), point)


def test_powers_of_zero():
    zero = read(0).top
    assert not fractional_power(zero, Fraction(1, 2)).terms
    with pytest.raises(ZeroDivisionError):
        fractional_power(zero, Fraction(-1, 2))
