import pytest
import sympy as sp

from ropelib.symbolic.deciding.definedness import (
    are_defined,
    divides,
    is_infinite,
    may_be_undefined,
)

from ..expressions import b, read, x, y


@pytest.mark.parametrize(
    ("expr", "may"),
    [
        (1 / x, True),
        (x * (1 / x + y), True),
        (sp.tan(x), True),
        (x**y, True),
        (1 / b + b**-y, False),
        (sp.sqrt(1 + x**2), False),
        (1 / (1 + x**2), False),
        (2**x, False),
        (read(1 / x), False),
        (3, False),
    ],
)
def test_denominators_that_may_be_zero_are_seen_in_what_was_written(expr, may):
    assert may_be_undefined(expr) is may


@pytest.mark.parametrize(
    ("expr", "may"), [(1 / x, True), (1 / (x + 1), True), (1 / b, False), (x, False)]
)
def test_and_in_what_was_read(expr, may):
    assert divides(read(expr)) is may


def test_whether_both_sides_are_numbers_at_a_point():
    assert are_defined(1 / x, y, {x: sp.Integer(1), y: sp.Integer(0)})
    for side in (1 / x, x * (1 / x + y), y / x, sp.Max(1, y / x)):
        assert not are_defined(side, x, {x: sp.Integer(0), y: sp.Integer(0)})
        assert not are_defined(x, side, {x: sp.Integer(0), y: sp.Integer(0)})


def test_what_is_no_number_anywhere():
    for expr in (sp.zoo, sp.nan, sp.oo, -sp.oo, sp.oo * x, x + sp.oo):
        assert is_infinite(expr)
    for expr in (x, 1 / x, sp.Integral(x, (x, -sp.oo, sp.oo)), 3, read(x)):
        assert not is_infinite(expr)
