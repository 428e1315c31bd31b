"""Which constants are zero: never said of one that is not, never missed of one that is."""

import random

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ..expressions import b, read, x, y

ORDERS = (5, 7, 8, 9, 11, 12, 15, 16, 17, 20, 24, 30, 60, 360)


def turn(k, n):
    """cos(kπ/n), left as it is."""
    return sp.cos(sp.pi * sp.Rational(k, n), evaluate=False)


@pytest.mark.parametrize("n", [3, 5, 7, 9, 11, 13, 15, 16, 17, 24, 36, 45, 360])
def test_all_roots_of_unity_together_are_zero(n):
    roots = [sp.exp(2 * sp.I * sp.pi * k / n, evaluate=False) for k in range(n)]
    total = read(sp.Add(*roots, evaluate=False))
    assert total.is_zero() is True
    assert (total - read(roots[1], total.generators)).is_zero() is False
    assert (total + sp.Rational(1, 10**40)).is_zero() is False


@pytest.mark.parametrize(
    "expr",
    [
        turn(1, 7) - turn(2, 7) + turn(3, 7) - sp.Rational(1, 2),
        8 * turn(1, 7) * turn(2, 7) * turn(3, 7) - 1,
        8 * turn(2, 7) * turn(4, 7) * turn(8, 7) - 1,
        16 * turn(1, 15) * turn(2, 15) * turn(4, 15) * turn(7, 15) - 1,
        turn(1, 9) - turn(2, 9) - turn(4, 9),
        sum(turn(2 * k - 1, 11) for k in range(1, 6)) - sp.Rational(1, 2),
        64 * sp.prod([sp.sin(sp.pi * k / 7, evaluate=False) for k in range(1, 7)]) - 7,
        turn(1, 5) - turn(2, 5) - sp.Rational(1, 2),
        4 * turn(1, 5) - 1 - sp.sqrt(5),
        1 + 4 * sum(turn(2 * k, 13) for k in (1, 3, 4)) - sp.sqrt(13),
        1 + 4 * sum(turn(2 * k, 17) for k in (1, 2, 4, 8)) - sp.sqrt(17),
        turn(1, 16) ** 2 * 2 - 1 - turn(1, 8),
        2 * turn(1, 8) ** 2 - 1 - sp.sqrt(2) / 2,
        turn(1, 16) * turn(3, 16) * turn(5, 16) * turn(7, 16) * 16 - sp.sqrt(2),
        sp.sin(sp.pi / 9) + sp.sin(2 * sp.pi / 9) - sp.sin(4 * sp.pi / 9),
        turn(1, 18) * turn(5, 18) * turn(7, 18) * 8 - sp.sqrt(3),
        sp.sqrt(6) - sp.sqrt(2) * sp.sqrt(3),
        sp.sqrt(7) - 2 * sum(sp.sin(2 * sp.pi * k / 7, evaluate=False) for k in (1, 2, 4)),
        sp.sqrt(11) - 2 * sum(sp.sin(2 * sp.pi * k / 11) for k in (1, 3, 4, 5, 9)),
        sp.cbrt(2) ** 3 - 2,
        sp.cbrt(54) - 3 * sp.cbrt(2),
    ],
)
def test_known_relations_between_constants(expr):
    total = read(expr)
    assert abs(sp.N(expr, 60, maxn=400)) < sp.Float("1e-50"), "the relation itself is wrong"
    assert total.is_zero() is True
    assert (total + sp.Rational(1, 10**30)).is_zero() is False
    assert (total * read(x, total.generators)).is_zero() is True


units = st.builds(lambda k, n: turn(k, n), st.integers(0, 30), st.sampled_from(ORDERS))
surds = st.sampled_from([2, 3, 5, 6, 7, 10, 13, 15, 17, 21]).map(sp.sqrt)
constants = st.lists(
    st.builds(
        lambda q, factors: q * sp.prod(factors),
        st.integers(-3, 3).map(lambda k: sp.Rational(k, 2)),
        st.lists(st.one_of(units, surds), min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=5,
).map(lambda terms: sp.Add(*terms))


@given(constants)
@settings(max_examples=80)
def test_a_constant_is_zero_exactly_where_sixty_digits_are(expr):
    is_zero = abs(sp.N(expr, 60, maxn=400)) < sp.Float("1e-45")
    assert read(expr).is_zero() is bool(is_zero)


@given(constants, st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_a_constant_less_itself_written_otherwise_is_zero(expr, rng):
    # cos(kπ/n) = −cos((n−k)π/n), and products to sums.
    from sympy.simplify.fu import TR8

    other = TR8(sp.expand(expr)) if rng.random() < 0.5 else sp.expand(expr.rewrite(sp.exp))
    total = read(expr - other)
    assert total.is_zero() is True
    assert (total + sp.sqrt(rng.choice([2, 3, 5, 19]))).is_zero() is False


def test_hundreds_of_random_sums_of_cosines():
    rng = random.Random(3)
    zeros = 0
    for _ in range(150):
        n = rng.choice((5, 7, 9, 15, 16, 24))
        weights = [rng.choice((-1, 0, 0, 1)) for _ in range(n)]
        expr = sum(w * turn(2 * k, n) for k, w in enumerate(weights))
        if rng.random() < 0.3:  # made zero by the sum of all roots of unity of a prime order
            p = next(p for p in (5, 7, 3, 2) if n % p == 0)
            expr = sum(turn(2 * (k * n // p + 1), n) for k in range(p)) * rng.choice((1, 2))
        decided = read(expr).is_zero()
        zeros += bool(decided)
        assert decided is bool(abs(sp.N(expr, 60, maxn=400)) < sp.Float("1e-45"))
    assert zeros > 30


@pytest.mark.parametrize(
    "expr",
    [
        sp.pi + sp.E,
        sp.exp(sp.pi) - sp.pi**3,
        sp.exp(sp.pi * sp.sqrt(163)) - 640320**3 - 744,
        sp.log(2) * sp.pi - 2,
        sp.log(3) * sp.log(5) - sp.log(2) ** 2,
        sp.E * sp.pi - sp.Rational(17, 2),
        x * sp.pi - x * sp.E,
        sp.sqrt(x**2 + 1) - x,
        sp.Abs(x) - x,
    ],
)
def test_constants_without_a_theorem_are_settled_by_intervals_where_these_suffice(expr):
    assert read(expr).is_zero() is False


def test_a_constant_that_nobody_understands_is_not_decided():
    # Zero, but nothing known here says so.
    assert read(sp.sqrt(x**4 + 2 * x**2 + 2) - sp.sqrt((x**2 + 1) ** 2 + 1)).is_zero() is None
    assert read(sp.Abs(x) * sp.Abs(y) - sp.Abs(x * y, evaluate=False)).is_zero() in (True, None)


@pytest.mark.parametrize(
    "expr",
    [
        sp.exp(x) - sp.exp(x + sp.Rational(1, 10**20)),
        sp.pi * x - sp.Rational(355, 113) * x,
        sp.sin(sp.pi * x),
        b**x - 1,
        sp.sqrt(b) - b,
        sp.log(b) - b + 1,
        sp.exp(sp.sqrt(2)) - sp.exp(sp.sqrt(3)) + sp.exp(1) - sp.Rational(26, 10),
    ],
)
def test_functions_that_vanish_somewhere_or_nearly_are_not_zero(expr):
    assert read(expr).is_zero() is False
