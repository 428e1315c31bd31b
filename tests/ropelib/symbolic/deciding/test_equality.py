"""Proofs and refutations, with high-precision arithmetic as the outside oracle."""

import math

import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic import Proof, Refutation, Unknown, prove_equal, traced
from ropelib.symbolic.deciding.equality import NOT_UNDERSTOOD, WITHIN_ROUNDING

from ..expressions import b, expressions, same, turns, value, whole, x, y

a, c, m, theta = sp.symbols("a c m theta", real=True)
d = sp.Symbol("d", positive=True)
k, n = sp.symbols("k n", integer=True)

angles = st.builds(lambda i, j, turn: i * x + j * y + turn, whole, whole, turns)
leaves = st.one_of(
    whole.map(sp.Integer),
    st.sampled_from([x, y, sp.Rational(1, 2), sp.sqrt(2)]),
    angles.map(sp.cos),
    angles.map(sp.sin),
)
polynomials = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(lambda p, q: p + q, inner, inner),
        st.builds(lambda p, q: p * q, inner, inner),
    ),
    max_leaves=5,
)


def apart(left, right, points=4):
    """Say whether 50-digit arithmetic tells the two apart."""
    rng = np.random.default_rng(7)
    for _ in range(points):
        values = {s: sp.Rational(int(rng.integers(1, 999)), 97) for s in (x, y, b)}
        if not same(left, right, values, digits=30):
            return True
    return False


@given(polynomials, polynomials)
@settings(max_examples=50)
def test_an_answer_is_never_wrong(left, right):
    assert prove_equal(left, right).status == ("refuted" if apart(left, right) else "proved")


def _in_exponentials(expr):
    return expr.rewrite((sp.cos, sp.sin), sp.exp)


@given(expressions)
@settings(max_examples=30)
def test_an_expression_equals_itself_rewritten(expr):
    for other in (sp.expand(expr), _in_exponentials(expr), expr.rewrite(sp.sin, sp.cos)):
        assert prove_equal(expr, other).status == "proved"
    assert prove_equal(expr, expr + 1).status == "refuted"


@given(expressions, expressions)
@settings(max_examples=40)
def test_the_values_of_a_refutation_show_it(left, right):
    answer = prove_equal(left, right)
    if answer.status == "refuted":
        one, other = (value(side, answer.values) for side in (left, right))
        assert abs(one - other) > 1e-25
        for shown, number in ((answer.left, one), (answer.right, other)):
            if "𝚒" not in shown:
                assert abs(sp.Float(shown, 30) - number) <= abs(number) * sp.Float("1e-11")
    else:
        assert answer.status == "proved"
        assert not apart(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (sp.cos(a) * sp.cos(c) - sp.sin(a) * sp.sin(c), sp.cos(a + c)),
        (sp.sin(x) ** 2 + sp.cos(x) ** 2, 1),
        (sp.tan(x) * sp.cos(x), sp.sin(x)),
        (1 / sp.sec(x), sp.cos(x)),
        (sp.csc(x) * sp.sin(x), 1),
        (sp.cot(x), sp.cos(x) / sp.sin(x)),
        (sp.cosh(sp.I * x), sp.cos(x)),
        (sp.cosh(x) ** 2 - sp.sinh(x) ** 2, 1),
        (sp.tanh(x), 1 - 2 / (sp.exp(2 * x) + 1)),
        (sp.exp(sp.I * m * theta), sp.cos(m * theta) + sp.I * sp.sin(m * theta)),
        (sp.re(sp.exp(sp.I * x) * (y + sp.I)), y * sp.cos(x) - sp.sin(x)),
        (sp.im(sp.exp(sp.I * x) * (y + sp.I)), y * sp.sin(x) + sp.cos(x)),
        (sp.sin(x + 1.5707963267948966), sp.cos(x)),
        (sp.sqrt(3 - 2 * sp.sqrt(2)), sp.sqrt(2) - 1),
        (sp.cos(sp.pi / 12), (sp.sqrt(6) + sp.sqrt(2)) / 4),
        (sp.cos(sp.pi / 8) ** 2, (2 + sp.sqrt(2)) / 4),
        ((x**2 - y**2) / (x - y), x + y),
        (1 / (1 + x) + 1 / (1 - x), 2 / (1 - x**2)),
        (sp.sin(2 * x) / (1 + sp.cos(2 * x)), sp.tan(x)),
        (sp.sqrt(1 + x**2) ** 2, 1 + x**2),
        (sp.sqrt(1 + x**2) ** 3, (1 + x**2) * sp.sqrt(1 + x**2)),
        (sp.Abs(x) * y - y * sp.Abs(x) + x, x),
        (b ** (-2 / d), 1 / (b ** (1 / d)) ** 2),
        (b ** (-2 * (3 - 1) / sp.Integer(6)), sp.cbrt(b) ** -2),
        (sp.log(b**2 / d), 2 * sp.log(b) - sp.log(d)),
        (sp.exp(-2 * sp.log(b) / d), b ** (-2 / d)),
        ((b**x + 1) * (b ** (2 - x) + 1), b**2 + b**x + b ** (2 - x) + 1),
        ((2**x + 1) * (2 ** (1 - x) + 1), 3 + 2**x + 2 ** (1 - x)),
        (sp.log(12), 2 * sp.log(2) + sp.log(3)),
        (math.pi * x, sp.pi * x),
        (np.pi / 180 * x, sp.pi * x / 180),
    ],
)
def test_known_identities_are_proved(left, right):
    assert prove_equal(left, right).status == "proved"
    assert prove_equal(right, left).status == "proved"
    assert prove_equal(left, right + sp.Rational(1, 1000)).status == "refuted"


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (sp.cos(x), sp.sin(x), {x: 0}),
        (sp.cos(m * theta), sp.cos(theta), {m: 0, theta: 1}),
        (x, x + sp.Rational(1, 10**12), {x: 0}),
        (x**2, x, {x: -1}),
        (x**3, x, {x: 2}),
        (x * y, x + y, {x: 1, y: 0}),
        (b**2, b, {b: 2}),
        (k**2, k, {k: -1}),
        (sp.sin(sp.pi * m), 0 * m, {m: sp.Rational(1, 2)}),
        (sp.sin(2 * sp.pi * m), 0, {m: sp.Rational(1, 3)}),
        (sp.sin(sp.pi * x / 2), 0, {x: 1}),
        (sp.exp(sp.I * sp.pi * k / 3), 1, {k: 1}),
    ],
)
def test_differences_come_with_the_smallest_numbers(left, right, values):
    answer = prove_equal(left, right)
    assert answer.status == "refuted"
    assert answer.values == values


@given(polynomials, polynomials)
@settings(max_examples=40)
def test_no_smaller_whole_numbers_show_it(left, right):
    answer = prove_equal(left, right)
    if answer.status != "refuted" or any(not v.is_Integer for v in answer.values.values()):
        return
    symbols = sorted(left.free_symbols | right.free_symbols, key=str)
    found = [answer.values[s] for s in symbols]

    def size(point):
        return (
            max(map(abs, point), default=0),
            sum(map(abs, point)),
            sum(bool(v < 0) for v in point),
        )

    reach = range(-2, 3)
    for one in reach if symbols else ():
        for two in reach if len(symbols) > 1 else (0,):
            point = (one, two)[: len(symbols)]
            if size(point) < size(found):
                assert same(left, right, dict(zip(symbols, map(sp.Integer, point), strict=True)))


@pytest.mark.parametrize(
    "expr",
    [
        sp.sin(sp.pi * x),
        sp.sin(x) * sp.sin(4 * sp.pi * x),
        sp.sin(sp.pi * x) * sp.sin(sp.pi * y) * y,
        x * sp.sin(2 * sp.pi * x),
    ],
)
def test_where_all_whole_numbers_agree_the_domain_says_so(expr):
    answer = prove_equal(expr, 0)
    assert answer.status == "refuted"
    assert "at all whole numbers they agree" in answer.domain
    assert any(not number.is_Integer for number in answer.values.values())
    assert abs(value(expr, answer.values)) > 1e-25


@pytest.mark.parametrize(
    ("left", "right", "domain"),
    [
        (x, x, "for all real x"),
        (k, k, "for all whole k"),
        (1, 1, "for these numbers"),
        (b * x * k, k * x * b, "for all real x and whole k and positive b"),
        (1 / x, x**-1, "for all real x at which both are defined"),
        (x * (1 / x + y), 1 + x * y, "for all real x and y at which both are defined"),
        (sp.tan(x), sp.sin(x) / sp.cos(x), "for all real x at which both are defined"),
        (1 / b, b**-1, "for all positive b"),
    ],
)
def test_a_proof_says_for_which_values_it_is(left, right, domain):
    assert prove_equal(left, right) == Proof(domain, prove_equal(left, right).steps)


def test_symbols_are_what_they_were_declared():
    sign = sp.Symbol("g", negative=True)
    even, positive = sp.Symbol("e", even=True), sp.Symbol("p", integer=True, positive=True)
    assert prove_equal(sp.sin(sp.pi * k), 0).status == "proved"
    assert prove_equal(sp.Abs(sign), -sign).domain == "for all negative g"
    assert prove_equal(sp.Abs(positive), positive).domain == "for all positive whole p"
    for symbol, claim in ((sign, 2 * sign + 1), (even, even**2 + 1), (positive, 2 - positive)):
        answer = prove_equal(symbol, claim)
        number = answer.values[symbol]
        assert answer.status == "refuted"
        for fact, truth in symbol.assumptions0.items():
            assert getattr(number, f"is_{fact}") in (None, truth)
    assert prove_equal(sp.exp(2 * sp.pi * sp.I * sp.sqrt(positive)), 1).status == "refuted"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (0.1 * x, x / 10),
        (0.3333333333333333 * x, x / 3),
        (x + 1.4142135623730951, x + sp.sqrt(2)),
        (x, x * (1 + 1e-12)),
        (0.1 * sp.cos(x), sp.cos(x) / 10),
        (sp.sqrt(x**2 + 0.1), sp.sqrt(x**2 + sp.Rational(1, 10))),
        (1e300 + x, 1e300 + 2 * x),
    ],
)
def test_a_difference_within_rounding_is_no_refutation(left, right):
    assert prove_equal(left, right) == Unknown(WITHIN_ROUNDING)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (0.1 * x, 0.2 * x),
        (x, x * 1.001),
        (0.5 * x, x / 3),
        (sp.cos(0.1 * x), sp.cos(0.2 * x)),
        (sp.sin(x + 3.14), -sp.sin(x)),
        (sp.Float(1e17) * x, sp.pi * x),
        (sp.sin(sp.Float(1e17), evaluate=False) + x, x),
        (sp.Float("1e400") * x, x),
        (sp.Float("1e-400") * x, x),
        (1e-300 * x, x),
    ],
)
def test_floats_that_differ_by_more_are_refuted(left, right):
    assert prove_equal(left, right).status == "refuted"


def test_floats_are_the_rationals_that_they_are():
    assert prove_equal(0.5 * x, x / 2).status == "proved"
    assert prove_equal(0.1 * x, sp.Rational(0.1) * x).status == "proved"
    # Thirty digits that are not those of π.
    assert prove_equal(sp.Float("3.14159265358979310000", 30) * x, sp.pi * x).status != "proved"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (sp.sqrt((x**2 + 1) ** 2 + 1), sp.sqrt(x**4 + 2 * x**2 + 2)),
        (sp.conjugate(sp.Symbol("z")), sp.Symbol("z")),
        (sp.Abs(sp.Symbol("z")) ** 2, sp.Symbol("z") ** 2),
        (sp.Symbol("u", imaginary=True) ** 2, -1),
        (sp.Symbol("A", commutative=False) * sp.Symbol("B", commutative=False), x),
        (sp.Derivative(sp.sin(x), x), sp.cos(x)),
        (sp.Integral(sp.exp(-(x**2)), (x, -sp.oo, sp.oo)), 2),
        (sp.Sum(x**k, (k, 0, 3)), 1 + x + x**2 + x**3),
        (sp.Sum(sp.Rational(1, 2) ** k, (k, 0, sp.oo)), 1 / (sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1)),
        (sp.Piecewise((x, x > 0), (-x, True)), sp.Abs(x)),
        (0**x, 1),
        (sp.log(-2 * x), 1),
        (sp.factorial(10**1000 * x**2), 1),
        (sp.Function("f")(x), x),
        (sp.S.true, x),
        ("x", x),
        (None, x),
        (1 / (sp.pi - sp.pi), sp.zoo),
    ],
)
def test_outside_the_class_the_answer_is_unknown_with_a_reason(left, right):
    answer = prove_equal(left, right)
    assert isinstance(answer, Unknown)
    assert answer.reason


def test_opaque_parts_are_refuted_by_their_values():
    answer = prove_equal(sp.Abs(x), x)
    assert answer.status == "refuted" and answer.values[x] < 0
    assert prove_equal(sp.sqrt(x**2 + 1), x + 1).status == "refuted"
    assert prove_equal(sp.atan2(x, b), sp.atan(x)).status == "refuted"
    assert prove_equal(1 / sp.Abs(x) + 1, 1 / sp.Abs(x)).values == {x: 1}
    # SymPy raises where it would have to compare 1 with no number.
    answer = prove_equal(sp.Max(1, x / y), c + 1)
    assert answer.status == "refuted" and answer.values[y] != 0


def test_what_is_not_finite_is_not_equal():
    for infinite in (sp.zoo, sp.nan, sp.oo, -sp.oo, sp.zoo * x, sp.oo + x):
        answer = prove_equal(infinite, x)
        assert answer.status == "refuted"
        assert "not a finite number" in answer.left
        assert prove_equal(infinite, sp.zoo).status == "unknown"


def test_no_difference_is_shown_where_a_side_is_not_defined():
    for left, right in ((x * (1 / sp.pi + 1 / x), 0), (y / (x * y), 2), (1 / x - 1 / x**2, 1 / x)):
        answer = prove_equal(left, right)
        assert answer.status == "refuted"
        assert answer.values[x] != 0


@pytest.mark.parametrize("size", [10**10, 10**40, 10**90])
def test_equal_expressions_of_any_size_are_not_told_apart_by_rounding(size):
    left = (a + size) ** 3 * sp.cos(a + c)
    right = sp.expand((a + size) ** 3) * (sp.cos(a) * sp.cos(c) - sp.sin(a) * sp.sin(c))
    assert prove_equal(left, right).status == "proved"
    assert prove_equal(left, right + 1).status == "refuted"


def test_values_of_large_angles_are_shown_in_right_digits():
    answer = prove_equal(x * sp.cos(10**60 * x), x * sp.cos(10**60 * x) + x)
    assert (answer.left, answer.right) == ("-0.557182948249", "0.442817051751")


symbols = sp.symbols("s:4", real=True)


@pytest.mark.parametrize(
    "expr",
    [
        sum(symbols) ** 60,
        sum(symbols) ** 60 * (x - y) ** 40,
        (sp.cos(x) + sp.sin(y) + a) ** 40,
        sp.prod([x + i * y + a * c + sp.cos(i * a) for i in range(1, 40)]),
        sum(symbols) ** 400,
        sp.exp(sum(symbols) ** 30),
        (sp.sqrt(2) * x + y) ** 5000,
    ],
)
def test_what_explodes_is_given_up(expr):
    assert prove_equal(expr, expr + x + 1).status in ("unknown", "refuted")


@pytest.mark.parametrize("depth", [60, 400])
@pytest.mark.parametrize(
    "step",
    [
        lambda inner: inner * x + 1,
        lambda inner: 1 / (inner + x),
        lambda inner: sp.cos(inner, evaluate=False),
        lambda inner: sp.sqrt(inner**2 + 1),
    ],
)
def test_deep_nests_end(step, depth):
    expr = x
    for _ in range(depth):
        expr = step(expr)
    assert prove_equal(expr, x).status in ("unknown", "refuted")


def test_huge_and_tiny_numbers():
    long = sp.Rational(10**1000 + 1, 10**999 + 7)
    assert prove_equal(long * x, x * long).status == "proved"
    assert prove_equal(long * x, 9 * x).status == "refuted"
    assert prove_equal(x**1000, x).values == {x: -1}
    assert prove_equal(x ** (10**9), x).status == "unknown"
    for power in (10**9, -(10**9)):
        huge = sp.Pow(2, power, evaluate=False)
        assert prove_equal(huge, x).status == "unknown"
        assert prove_equal(sp.cos(huge, evaluate=False), x).status == "unknown"
    assert prove_equal(sp.tanh(10**1000 * x), 1).status == "refuted"
    assert prove_equal(x + sp.exp(sp.Integer(10) ** 700), x).status == "unknown"


def test_matrices_and_lists_are_compared_entry_by_entry():
    rotation = sp.Matrix([[sp.cos(x), sp.sin(x)], [-sp.sin(x), sp.cos(x)]])
    assert prove_equal(rotation * rotation.T, sp.eye(2)).status == "proved"
    assert prove_equal(rotation * rotation.T, [[1, 0], [0, 1]]).status == "proved"
    answer = prove_equal(rotation, rotation.T)
    assert answer.status == "refuted" and answer.values == {x: 1}
    assert prove_equal([x, sp.Function("f")(x)], [x, 1]).status == "unknown"
    # One entry that differs decides, wherever the unknown stands.
    assert prove_equal([sp.Function("f")(x), x], [1, x + 1]).status == "refuted"
    assert prove_equal([], []).status == "proved"
    assert prove_equal(sp.MatrixSymbol("A", 2, 2), sp.eye(2)).status == "unknown"


@pytest.mark.parametrize(
    ("left", "right"),
    [([x], x), ([x, y], [x]), (sp.eye(2), sp.eye(3)), ([[x, y]], [[x], [y]])],
)
def test_other_shapes_are_an_error(left, right):
    with pytest.raises(ValueError, match="different shapes"):
        prove_equal(left, right)


def test_exact_numbers_are_compared_with_expressions():
    cos, sin = np.cos(traced(x)), np.sin(traced(x))
    assert prove_equal(cos * cos + sin * sin, 1).status == "proved"
    assert prove_equal(cos * cos - sin * sin, sp.cos(2 * x)).status == "proved"
    answer = prove_equal(cos, sin)
    assert isinstance(answer, Refutation) and answer.values[x] == 0


def test_a_constant_that_nobody_understands_is_named():
    left, right = sp.sqrt(x**4 + 2 * x**2 + 2), sp.sqrt((x**2 + 1) ** 2 + 1)
    assert prove_equal(sp.Abs(x) * left, sp.Abs(x) * right) == Unknown(NOT_UNDERSTOOD)
