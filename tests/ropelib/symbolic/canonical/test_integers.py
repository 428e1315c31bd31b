"""What holds at whole numbers only: compared with every whole number of a small grid."""

import itertools

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic import prove_equal
from ropelib.symbolic.canonical.integers import is_zero_at_integers

from ..expressions import read, x

m, n = sp.symbols("m n", integer=True)
p = sp.Symbol("p", integer=True, positive=True)
i, pi = sp.I, sp.pi


def turned(expr):
    """e^(𝚒π·expr)."""
    return sp.exp(i * pi * expr, evaluate=False)


@pytest.mark.parametrize(
    "expr",
    [
        sp.sin(pi * m),
        turned(m**2) - turned(m),
        turned(m**2 + m) - 1,
        turned(m * n) - (1 + turned(m) + turned(n) - turned(m + n)) / 2,
        turned(m**2 / 2) - turned((m + 2) ** 2 / 2),
        turned(m**2 / 2) - (1 + i) / 2 - (1 - i) / 2 * turned(m),
        turned((m**2 - m) / 2) ** 2 - 1,
        turned((m**3 - m) / 3) - 1,
        turned(2 * (m**5 - m) / 30) - 1,
        turned(m * n / 4) - turned(m * (n + 8) / 4),
        x * m * sp.sin(2 * pi * m * n) * sp.cos(x * m),
        turned(2 * m * x) - turned(2 * m * (x + 1)),
    ],
)
def test_what_vanishes_at_all_whole_numbers_is_seen(expr):
    form = read(expr).top
    assert is_zero_at_integers(form, {m, n}) is True
    assert is_zero_at_integers(read(expr + 1).top, {m, n}) is False


@pytest.mark.parametrize(
    "expr",
    [
        turned(m * n) - 1,
        turned(m**2 / 2) - 1,
        turned(m**2 / 2) - turned(m / 2),
        turned((m**3 - m) / 6) - 1,
        turned(2 * sp.sqrt(p)) - 1,
        turned(sp.sqrt(p)) - turned(p),
        turned(2 * m / p) - 1,
        turned(2 * m * x) - 1,
        turned(2 * m * sp.sqrt(2)) - 1,
        sp.sin(m),
        sp.sin(pi * m / 7),
        sp.cos(2 * m) - sp.cos(2 * pi * m),
    ],
)
def test_what_does_not_is_not(expr):
    assert is_zero_at_integers(read(expr).top, {m, n, p}) is False
    assert prove_equal(expr, 0).status == "refuted"


def test_variables_that_are_not_whole_are_left_alone():
    assert is_zero_at_integers(read(sp.sin(pi * m / 3)).top, set()) is False
    assert is_zero_at_integers(read(sp.sin(pi * x)).top, {m}) is False


def test_a_long_period_is_not_taken_apart():
    assert is_zero_at_integers(read(turned(m**2 * n / 180) - 1).top, {m, n}) is None


coefficients = st.integers(-4, 4)
denominators = st.sampled_from([1, 2, 3, 4])
phases = st.builds(
    lambda a, b, c, d, q: (a * m + b * n + c * m**2 + d * m * n) / q,
    *[coefficients] * 4,
    denominators,
)


@given(st.lists(st.tuples(st.integers(-1, 1), phases), min_size=1, max_size=3), phases)
@settings(max_examples=40)
def test_periodic_sums_are_zero_exactly_where_a_grid_is(terms, phase):
    # The first term again, moved by a period of every phase above.
    moved = phase.subs({m: m + 24, n: n - 24}, simultaneous=True)
    expr = sum(weight * turned(inner) for weight, inner in terms) + turned(phase) - turned(moved)
    zero = all(
        abs(complex(sp.N(expr.subs({m: k, n: j})))) < 1e-9
        for k, j in itertools.product(range(9), range(8))
    )
    assert is_zero_at_integers(read(expr).top, {m, n}) in (zero, None)
