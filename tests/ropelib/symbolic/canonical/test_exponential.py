"""The ring laws, and what canonical forms do, with SymPy and 50-digit arithmetic as oracles."""

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic.canonical.calculus import derivative, substituted
from ropelib.symbolic.canonical.exponential import MOST_BITS
from ropelib.symbolic.canonical.generators import Generators, Undecidable
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.exact.writing import form_to_sympy

from ..expressions import b, expressions, points, read, same, x, y


def forms(*exprs):
    generators = Generators()
    return [read(expr, generators).top for expr in exprs]


def equal(one, other):
    return is_zero(one - other) is True


@given(expressions, expressions, expressions)
@settings(max_examples=60)
def test_forms_are_a_commutative_ring(one, two, three):
    p, q, r = forms(one, two, three)
    assert equal(p + q, q + p)
    assert equal(p * q, q * p)
    assert equal((p + q) + r, p + (q + r))
    assert equal((p * q) * r, p * (q * r))
    assert equal(p * (q + r), p * q + p * r)
    assert not (p - p).terms
    assert not (p * (q - q)).terms


@given(expressions, points)
@settings(max_examples=60)
def test_a_form_read_and_written_again_has_the_same_values(expr, point):
    (form,) = forms(expr)
    assert same(form_to_sympy(form), expr, point)


@given(expressions, st.integers(0, 4), points)
@settings(max_examples=40)
def test_whole_powers(expr, power, point):
    (form,) = forms(expr)
    assert same(form_to_sympy(form**power), expr**power, point)


@given(expressions, points)
@settings(max_examples=40)
def test_conjugates_and_parts(expr, point):
    (form,) = forms(expr)
    assert same(form_to_sympy(form.conjugate()), sp.conjugate(expr), point)
    assert same(form_to_sympy(form.real_part()), sp.re(expr), point)
    assert same(form_to_sympy(form.imaginary_part()), sp.im(expr), point)
    assert equal(form.conjugate().conjugate(), form)
    i = forms(sp.I)[0]
    assert equal(form.real_part() + form.imaginary_part() * _moved(i, form), form)


def _moved(form, other):
    from ropelib.symbolic.canonical.moving import moved

    return moved(form, other.generators)


@given(expressions, points, st.sampled_from([x, y, b]))
@settings(max_examples=40)
def test_derivatives_are_those_of_sympy(expr, point, symbol):
    (form,) = forms(expr)
    assert same(form_to_sympy(derivative(form, symbol)), sp.diff(expr, symbol), point)


@pytest.mark.parametrize(
    "expr", [x ** sp.Rational(3) * sp.log(b) ** 2, b**y * sp.log(b), sp.sqrt(b) * sp.exp(y / b)]
)
def test_derivatives_of_roots_logarithms_and_quotients(expr):
    (form,) = forms(expr)
    for symbol in (x, y, b):
        point = {x: sp.Rational(3, 7), y: sp.Rational(-5, 3), b: sp.Rational(11, 9)}
        assert same(form_to_sympy(derivative(form, symbol)), sp.diff(expr, symbol), point)


@given(expressions, points)
@settings(max_examples=30)
def test_putting_others_in_place_of_variables(expr, point):
    if expr.has(b):
        expr = expr.subs(b, 2)
    form, moved_x, swapped_y = forms(expr, x + 2 * y + sp.pi / 5, x * y - 1)
    result = substituted(form, {x: moved_x, y: swapped_y})
    expected = expr.subs({x: x + 2 * y + sp.pi / 5, y: x * y - 1}, simultaneous=True)
    assert same(form_to_sympy(result), expected, point)


def test_what_stands_under_a_root_or_logarithm_is_not_replaced():
    for expr in (sp.sqrt(b), b**y):
        form, other = forms(expr, x + 1)
        with pytest.raises(Undecidable):
            substituted(form, {b: other})


def test_an_inverse_is_that_of_one_term():
    form, one = forms(3 * x * sp.exp(sp.I * y) * sp.sqrt(2), 1)
    assert equal(form * form.inverse(), _moved(one, form))
    with pytest.raises(Undecidable):
        forms(1 + x)[0].inverse()
    with pytest.raises(ZeroDivisionError):
        forms(0)[0].inverse()


def test_a_sum_of_too_many_terms_is_refused_before_it_is_made():
    symbols = sp.symbols("s:40", real=True)
    (total,) = forms(sum(symbols))
    for explosive in (lambda: total**5, lambda: total**50):
        with pytest.raises(Undecidable, match="explodes"):
            explosive()


@pytest.mark.parametrize("base", [2, sp.Rational(1, 3), sp.sqrt(2), 1 + sp.I, 3 * x])
def test_a_power_with_thousands_of_digits_is_refused(base):
    (form,) = forms(base)
    with pytest.raises(Undecidable, match="thousands of digits"):
        form ** (10 * MOST_BITS)


def test_powers_without_growing_numbers_may_be_large():
    x_form, turn, expected = forms(x, sp.exp(sp.I * sp.pi / 7), sp.exp(-sp.I * sp.pi / 7))
    assert form_to_sympy(x_form ** (10**9)) == x ** (10**9)
    assert equal(turn ** (14 * 10**9 - 1), expected)


def test_a_form_that_was_made_before_its_ring_grew_still_counts():
    generators = Generators()
    early = read(x * sp.cos(y), generators)
    more = sum(read(symbol, generators) for symbol in sp.symbols("s:30", real=True))
    assert (early * more - more * read(x * sp.cos(y), generators)).is_zero() is True
    assert (early - read(x * sp.cos(y), generators)).is_zero() is True
