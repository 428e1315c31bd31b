"""Deciding equality, with high-precision arithmetic as the outside oracle."""

import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic import Decision, decide_equal, smallest_difference
from ropelib.symbolic.exponential import Undecidable, exponential_form

x, y, m, theta = sp.symbols("x y m theta", real=True)
a, b = sp.symbols("a b", real=True)

whole = st.integers(-3, 3)
angles = st.builds(lambda i, j, k: i * x + j * y + k * sp.pi / 6, whole, whole, whole)
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


def apart(left, right, points=6):
    """Say whether 50-digit arithmetic tells the two apart."""
    rng = np.random.default_rng(7)
    for _ in range(points):
        values = {s: sp.Rational(int(rng.integers(-999, 999)), 97) for s in (x, y)}
        if abs(sp.N((left - right).subs(values), 50)) > sp.Float("1e-35"):
            return True
    return False


@given(polynomials, polynomials)
@settings(max_examples=60)
def test_a_decision_is_never_wrong(left, right):
    assert decide_equal(left, right).equal in (not apart(left, right), None)


@given(polynomials)
@settings(max_examples=60)
def test_an_expression_equals_itself_rewritten(expr):
    assert decide_equal(expr, sp.expand(expr, trig=True)).equal
    assert decide_equal(expr, expr.rewrite(sp.exp)).equal
    assert decide_equal(expr, expr + 1).equal is False


@given(polynomials, polynomials)
@settings(max_examples=60)
def test_the_values_of_a_refutation_show_it(left, right):
    decision = decide_equal(left, right)
    if decision.equal is False:
        assert abs(sp.N((left - right).subs(decision.values), 40)) > 1e-25


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (sp.cos(a) * sp.cos(b) - sp.sin(a) * sp.sin(b), sp.cos(a + b)),
        (sp.sin(x) ** 2 + sp.cos(x) ** 2, 1),
        (sp.tan(x) * sp.cos(x), sp.sin(x)),
        (1 / sp.sec(x), sp.cos(x)),
        (sp.csc(x) * sp.sin(x), 1),
        (sp.cot(x), sp.cos(x) / sp.sin(x)),
        (sp.cosh(sp.I * x), sp.cos(x)),
        (sp.exp(sp.I * m * theta), sp.cos(m * theta) + sp.I * sp.sin(m * theta)),
        (sp.re(sp.exp(sp.I * x) * (y + sp.I)), y * sp.cos(x) - sp.sin(x)),
        (sp.sin(x + 1.5707963267948966), sp.cos(x)),
        (0.1 * x, x / 10),
        (sp.sqrt(3 - 2 * sp.sqrt(2)), sp.sqrt(2) - 1),
        (sp.cos(sp.pi / 12), (sp.sqrt(6) + sp.sqrt(2)) / 4),
        ((x**2 - y**2) / (x - y), x + y),
    ],
)
def test_known_identities_are_proved(left, right):
    assert decide_equal(left, right).equal is True


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (sp.cos(x), sp.sin(x), {x: 0}),
        (sp.cos(m * theta), sp.cos(theta), {m: 0, theta: 1}),
        (sp.sin(sp.pi * m), 0 * m, {m: sp.Rational(1, 2)}),
        (x, x + sp.Rational(1, 10**12), {}),
        (sp.cos(x), sp.cos(x + 2 * sp.pi + sp.Rational(1, 10**6)), None),
    ],
)
def test_differences_come_with_the_smallest_numbers(left, right, values):
    decision = decide_equal(left, right)
    assert decision.equal is False
    if values is not None:
        assert {k: v for k, v in decision.values.items() if k in values} == values


def test_outside_the_class_nothing_is_claimed():
    decision = decide_equal(sp.sqrt(x**2 + 1) ** 3, (x**2 + 1) * sp.sqrt(x**2 + 1))
    assert decision.equal in (True, None)
    assert decide_equal(sp.log(x**2 + 1), 2 * sp.log(sp.sqrt(x**2 + 1))).equal in (True, None)


def test_what_is_not_finite_is_not_equal():
    assert decide_equal(sp.zoo, x) == Decision(False, "one side is not a finite number")


def test_no_difference_is_found_where_there_is_none():
    assert smallest_difference(sp.sin(x) ** 2, 1 - sp.cos(x) ** 2) is None


def test_the_canonical_form_is_empty_exactly_for_zero():
    assert exponential_form(sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1) == {}
    assert exponential_form(sp.sin(x)) != {}
    for beyond in (sp.sqrt(x), sp.Abs(x), sp.cos(1 / x), sp.Symbol("z") ** y):
        with pytest.raises(Undecidable):
            exponential_form(beyond)


@pytest.mark.parametrize("size", [10**10, 10**40, 10**90])
def test_equal_expressions_of_any_size_are_not_told_apart_by_rounding(size):
    a, b = sp.symbols("a b", real=True)
    left = (a + size) ** 3 * sp.cos(a + b)
    right = sp.expand((a + size) ** 3) * (sp.cos(a) * sp.cos(b) - sp.sin(a) * sp.sin(b))
    assert decide_equal(left, right).equal is True
    assert decide_equal(left, right + 1).equal is False


def test_what_is_plainly_unequal_is_not_expanded_first():
    symbols = sp.symbols("a b c d", real=True)
    decision = decide_equal(sum(symbols) ** 400, sp.S.One)
    assert decision.equal is False and decision.values
