import pytest
import sympy as sp
from hypothesis import given, settings

from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.canonical.moving import moved
from ropelib.symbolic.exact.writing import form_to_sympy

from ..expressions import b, expressions, points, read, same, x, y


@given(expressions, points)
@settings(max_examples=30)
def test_a_form_in_other_generators_is_the_same(expr, point):
    other = Generators()
    for symbol in (y, sp.Symbol("w", real=True), b):
        other.index(("symbol", symbol))
    form = moved(read(expr).top, other)
    assert form.generators is other
    assert same(form_to_sympy(form), expr, point)


@given(expressions, expressions, points)
@settings(max_examples=30)
def test_numbers_of_different_generators_can_be_computed_with(left, right, point):
    for operation in (lambda p, q: p + q, lambda p, q: p - q, lambda p, q: p * q):
        result = operation(read(left), read(right))
        assert same(form_to_sympy(result.top), operation(left, right), point)


@pytest.mark.parametrize("expr", [sp.sqrt(b) * sp.log(b), sp.cbrt(6) * x, sp.Abs(x) * b**x])
def test_roots_logarithms_and_other_parts_move_too(expr):
    other = Generators()
    assert not (moved(read(expr).top, other) - read(expr, other).top).terms
    assert other.roots == [i for i, (kind, _) in enumerate(other.names) if kind == "root"]


def test_that_a_float_was_read_is_not_forgotten():
    other = Generators()
    moved(read(x * sp.Float(0.1)).top, other)
    assert other.rounded
