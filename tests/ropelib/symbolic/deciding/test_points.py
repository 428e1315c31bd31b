"""Small points come in order, and are of what their symbols were declared."""

import itertools
from fractions import Fraction

import pytest
import sympy as sp

from ropelib.symbolic.deciding.points import far_points, generic_points, is_whole, small_points

from ..expressions import b, read, x, y

DECLARED = [
    sp.Symbol("k", integer=True),
    sp.Symbol("g", negative=True),
    sp.Symbol("e", even=True),
    sp.Symbol("o", odd=True, positive=True),
    sp.Symbol("p", positive=True, integer=True),
    sp.Symbol("t", nonpositive=True),
    sp.Symbol("r", real=True, nonzero=True),
    sp.Symbol("q", prime=True),
    b,
    x,
]


def points(expr, variables, count=4000, fractions_only=False):
    return list(itertools.islice(small_points(read(expr).top, variables, fractions_only), count))


def fits(symbol, value):
    number = sp.Rational(value.numerator, value.denominator)
    return all(getattr(number, f"is_{k}") in (None, v) for k, v in symbol.assumptions0.items())


@pytest.mark.parametrize("symbol", DECLARED, ids=str)
def test_symbols_only_get_values_that_they_may_have(symbol):
    for point in (
        *points(symbol * x, [symbol, x], 800),
        *generic_points([symbol, x]),
        *far_points([symbol, x]),
        *far_points([x, symbol]),
    ):
        assert fits(symbol, point[symbol])
    assert points(symbol, [symbol])


def test_nothing_is_given_where_nothing_fits():
    strange = sp.Symbol("i", irrational=True)
    assert not points(strange, [strange])
    assert not list(generic_points([strange])) and not list(far_points([strange]))


def test_whole_numbers_come_by_size_then_by_sum_then_with_few_negatives():
    found = points(x * y, [x, y], 25)

    def size(point):
        values = [point[x], point[y]]
        negative = sum(value < 0 for value in values)
        return max(map(abs, values)), sum(map(abs, values)), negative

    assert found[:5] == [
        {x: 0, y: 0},
        {x: 1, y: 0},
        {x: 0, y: 1},
        {x: -1, y: 0},
        {x: 0, y: -1},
    ]
    assert found == sorted(found, key=size)
    grid = itertools.product(range(-2, 3), repeat=2)
    assert {(p[x], p[y]) for p in found} == set(grid)


def test_whole_numbers_come_before_fractions_and_each_point_once():
    found = points(x * y, [x, y])
    whole = [is_whole(point) for point in found]
    assert all(whole[:49]) and not whole[49]
    assert len({(p[x], p[y]) for p in found}) == len(found)
    halves = points(x, [x], fractions_only=True)
    assert halves[0] == {x: Fraction(1, 2)}
    assert not any(map(is_whole, halves))


def test_with_many_variables_those_of_one_term_are_tried_together():
    symbols = sp.symbols("s1:21", real=True)
    expr = sum(s * t for s, t in zip(symbols[:-1], symbols[1:], strict=True))
    found = points(expr, list(symbols), 50)
    nonzero = [{s for s, value in point.items() if value} for point in found]
    assert {symbols[0], symbols[1]} in nonzero
    assert all(len(some) <= 2 for some in nonzero)
    assert all(set(point) == set(symbols) for point in found)


def test_generic_points_are_unremarkable_and_of_both_signs():
    found = list(generic_points([x, y]))
    assert not any(is_whole(point) for point in found)
    assert {point[x] > 0 for point in found} == {True, False}
