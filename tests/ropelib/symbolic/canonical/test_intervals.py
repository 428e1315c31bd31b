"""Bounds contain the value, and every digit that is shown is right."""

import mpmath
import pytest
import sympy as sp
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ropelib.symbolic.canonical.enclosing import is_estimated
from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.canonical.intervals import (
    bounds,
    ends,
    excludes_zero,
    in_digits,
    largest,
    middle,
    smallest,
)

from ..expressions import b, expressions, points, read, value, x, y


def parts_at(expr, point):
    """Give the real and the imaginary part to 60 digits, as mpmath's floats."""
    with mpmath.workdps(60):
        return [
            mpmath.mpf(sp.Float(part, 60)._mpf_) for part in value(expr, point, 60).as_real_imag()
        ]


@given(expressions, points)
@settings(max_examples=60)
def test_bounds_hold_the_value_and_are_narrow(expr, point):
    box = bounds(read(expr).top, point)
    for part, number in zip(box, parts_at(expr, point), strict=True):
        low, high = ends(part)
        with mpmath.workdps(60):
            slack = mpmath.mpf(10) ** -40 * (1 + abs(number))
            assert low - slack <= number <= high + slack
            assert high - low <= mpmath.mpf(10) ** -25 * (1 + abs(number))
            assert abs(middle(part) - number) <= mpmath.mpf(10) ** -25 * (1 + abs(number))


@given(expressions, points)
@settings(max_examples=60)
def test_all_digits_that_are_shown_are_right(expr, point):
    text = in_digits(bounds(read(expr).top, point)).replace("−", "-").replace("𝚒", "")
    numbers = parts_at(expr, point)
    if " + " in text or " - " in text:
        first, sign, second = text.split(" ")
        shown = [first, ("-" if sign == "-" else "") + second]
    else:
        shown = [text, "0"]
    for one, number in zip(shown, numbers, strict=True):
        with mpmath.workdps(60):
            assert abs(mpmath.mpf(one) - number) <= abs(number) * mpmath.mpf("5.1e-12") + 1e-24


@given(expressions, points)
@settings(max_examples=30)
def test_sizes_bound_the_larger_part(expr, point):
    box, numbers = bounds(read(expr).top, point), parts_at(expr, point)
    with mpmath.workdps(60):
        size = max(map(abs, numbers))
        slack = mpmath.mpf(10) ** -40 * (1 + size)
        assert smallest(box) <= size + slack and size <= largest(box) + slack
    assert excludes_zero(box) is (smallest(box) > 0)
    assume(size > 1e-20)
    assert excludes_zero(box)


@pytest.mark.parametrize("scale", [10**20, 10**60, 10**100])
def test_large_angles_are_bounded_with_more_digits(scale):
    real, _ = bounds(read(sp.cos(scale * x)).top, {x: sp.Rational(1, 3)})
    wanted = parts_at(sp.cos(sp.Rational(scale, 3)), {})[0]
    assert abs(middle(real) - wanted) < 1e-25


def test_a_quotient_is_bounded_as_a_whole():
    point = {x: sp.Rational(2, 7), y: sp.Rational(5, 3)}
    number = read((sp.cos(x) + sp.I * y) / (x**2 + sp.exp(y)))
    real, imaginary = bounds(number.top, point, number.bottom)
    wanted = parts_at((sp.cos(x) + sp.I * y) / (x**2 + sp.exp(y)), point)
    assert abs(middle(real) - wanted[0]) < 1e-30 and abs(middle(imaginary) - wanted[1]) < 1e-30


@pytest.mark.parametrize(
    ("expr", "point"),
    [
        (1 / x, {x: 0}),
        (y / x, {x: 0, y: 0}),
        (y * (1 / x + b), {x: 0, y: 0, b: 1}),
        (1 / (sp.cos(x) - 1), {x: 0}),
        (1 / sp.Abs(x), {x: 0}),
        (y / sp.Abs(x), {x: 0, y: 0}),
        (y / sp.atan(x), {x: 0, y: 0}),
    ],
)
def test_what_is_divided_by_zero_has_no_bounds(expr, point):
    number = read(expr)
    with pytest.raises(ZeroDivisionError):
        bounds(number.top, point, number.bottom)


def test_parts_that_are_only_estimated_are_not_bounded():
    integral = sp.Integral(sp.exp(-(x**2)), (x, 0, 1))
    assert is_estimated(integral) and is_estimated(sp.factorial(x))
    assert not is_estimated(sp.sqrt(1 + x**2) + sp.Max(x, sp.pi) + sp.atan2(y, 2))
    form = read(sp.Max(x, sp.erf(x))).top
    with pytest.raises(Undecidable, match="estimated"):
        bounds(form, {x: 1})


@given(st.integers(-50, 50), st.integers(1, 50))
@settings(max_examples=30)
def test_parts_that_sympy_evaluates_are_bounded_too(i, j):
    point = {x: sp.Rational(i, 7), y: sp.Rational(j, 11)}
    expr = sp.Abs(x) * sp.sqrt(1 + y**2) + sp.atan(x) - sp.Max(x, y)
    real, _ = bounds(read(expr).top, point)
    low, high = ends(real)
    wanted = parts_at(expr, point)[0]
    with mpmath.workdps(60):
        assert low <= wanted <= high


def test_numbers_of_millions_of_digits_are_not_computed():
    with pytest.raises(Undecidable):
        bounds(read(sp.exp(x)).top, {x: 10**9})
