"""Reading SymPy's expressions: what is read keeps its values, the rest is refused."""

import math

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic.canonical.generators import Generators, Undecidable
from ropelib.symbolic.exact.from_expression import from_sympy
from ropelib.symbolic.exact.writing import to_sympy

from ..expressions import b, expressions, points, read, same, x, y

d = sp.Symbol("d", positive=True)

quotients = st.builds(lambda p, q: p / (q + sp.Integer(17) * x**2 + 29), expressions, expressions)


@given(st.one_of(expressions, quotients), points)
@settings(max_examples=60)
def test_what_is_read_and_written_again_has_the_same_values(expr, point):
    if sp.sympify(expr).subs(point).has(sp.zoo, sp.nan):
        return
    assert same(to_sympy(read(expr)), expr, point)


@pytest.mark.parametrize(
    "expr",
    [
        sp.tan(x) + sp.cot(y) * sp.sec(x) - sp.csc(y),
        sp.cosh(x) * sp.sinh(y) / sp.tanh(x + y),
        sp.exp(x) ** 3 / sp.exp(sp.I * y),
        sp.cbrt(b) ** -2 * sp.sqrt(b * 3) ** 5,
        (8 * b**2 / 3) ** sp.Rational(-2, 3),
        b ** (-2 * (3 - 1) / sp.Integer(8)),
        b ** (-2 * x / d) * d**y,
        sp.log(b**3 / (2 * d)) * x,
        2**x * 3 ** (y - x) * sp.Rational(3, 7) ** x,
        (-8) ** sp.Rational(1, 3) * x,
        sp.sqrt(-2) * x,
        sp.exp(sp.log(b) * x / 3 + y),
        sp.exp(x / (2 * d - 3)) * sp.exp(-x / (d - 2) ** 2),
        sp.conjugate(sp.exp(sp.I * x) * (1 + 2 * sp.I)) * x,
        sp.re((x + sp.I * y) ** 3) + sp.im((x + sp.I * y) ** 5),
        sp.sqrt(2 + sp.sqrt(2)) * x + sp.sqrt(5 - 2 * sp.sqrt(6)),
        sp.sqrt(1 + x**2) * sp.Abs(y) + sp.atan(x),
        sp.E**2 * sp.pi**3 * x,
        1 / (sp.pi + sp.E + x**2),
        sp.GoldenRatio * x + sp.EulerGamma,
    ],
)
def test_functions_roots_and_logarithms_keep_their_values(expr):
    point = {x: sp.Rational(3, 7), y: sp.Rational(-5, 3), b: sp.Rational(7, 4), d: 5}
    assert same(to_sympy(read(expr)), expr, point)


@pytest.mark.parametrize(
    ("expr", "word"),
    [
        (sp.sqrt(x), "root"),
        (sp.log(x), "logarithm"),
        (sp.cos(1 / sp.sin(x)), "cos"),
        (sp.Symbol("z") ** y, "z"),
        (sp.re(sp.Symbol("z")), "real=True"),
        (sp.Symbol("A", commutative=False), "commute"),
        (sp.Symbol("u", imaginary=True), "not to be real"),
        (sp.Function("f")(x), "f"),
        ((x + y) ** 100 * sp.exp(sp.exp(x)) ** sp.I, "exp"),
        (x ** (10**6), "digits"),
        (sp.Float("1e100000") * x, "digits"),
        (sp.log(sp.pi) * x * sp.I + sp.log(x - 5), "logarithm"),
        (sp.Function("f")(10**5000 * x), "large number"),
        (sp.Min(x, -(10**5000)) ** y, "large number"),
    ],
)
def test_outside_the_class_the_part_that_stood_in_the_way_is_named(expr, word):
    with pytest.raises(ValueError) as caught:
        read(expr)
    assert isinstance(caught.value, Undecidable)
    assert word in str(caught.value)
    assert len(str(caught.value)) < 400


def test_long_parts_are_cut_short_in_messages():
    with pytest.raises(Undecidable) as caught:
        read(sp.Function("f")(sp.expand((x + y) ** 60)))
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "expr", [sp.zoo, sp.nan, sp.oo, x * sp.zoo, 1 / (sp.cos(x) ** 2 - 1 + sp.sin(x) ** 2)]
)
def test_what_is_divided_by_zero_is_an_error_of_its_own(expr):
    with pytest.raises(ZeroDivisionError):
        read(expr)


def test_what_is_real_but_not_understood_is_kept_as_it_is():
    generators = Generators()
    one = from_sympy(sp.Abs(x) * sp.sqrt(1 + y**2), generators)
    other = from_sympy(sp.sqrt(1 + y**2) * sp.Abs(x), generators)
    assert (one - other).is_zero() is True
    kept = {thing for kind, thing in generators.names if kind == "opaque"}
    assert kept == {sp.Abs(x), sp.sqrt(1 + y**2)}


@pytest.mark.parametrize(
    ("number", "rounded"),
    [
        (sp.Float(0.5), False),
        (sp.Float(0.375), False),
        (sp.Float(3.0), False),
        (sp.Float(math.pi), False),
        (sp.Float(-math.pi / 180), False),
        (sp.Float(0.1), True),
        (sp.Float(1e17), True),
        (sp.Float(1e-9), True),
    ],
)
def test_floats_that_may_be_rounded_are_remembered(number, rounded):
    generators = Generators()
    from_sympy(number * x, generators)
    assert generators.rounded is rounded


def test_a_float_inside_a_part_that_is_kept_is_remembered_too():
    generators = Generators()
    from_sympy(sp.Abs(x + 0.1), generators)
    assert generators.rounded
