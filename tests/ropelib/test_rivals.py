"""RoPE and its rivals: what they score, and by proof which of them are relative."""

import numpy as np
import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from ropelib import frequencies, rope_matrix, t5_bucket
from ropelib.rivals import alibi, learned, rotary, sinusoidal, sinusoidal_embedding, t5, xpos
from ropelib.symbolic.deciding.encodings import room_for, vector
from ropelib.symbolic.deciding.equality import prove_equal
from ropelib.symbolic.deciding.relative import prove_relative_score
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly

WIDTH = 4
q, k = np.array([1.0, 2.0, -0.5, 4.0]), np.array([0.5, -1.0, 3.0, 2.0])
theta = frequencies(WIDTH)
positions = st.integers(0, 500)
m, n = sp.symbols("m n", real=True)
thetas = list(sp.symbols("theta1 theta2", real=True))
zetas = list(sp.symbols("zeta1 zeta2", positive=True))
beta = sp.Symbol("beta", positive=True)
bias = sp.Function("B", real=True)


def score_in_symbols(make, *parameters, at=(m, n)):
    """Run a score on symbols, as the program that it is."""
    generators = room_for(WIDTH, 4)
    given_to_score = [
        *(traced(vector(name, WIDTH), generators) for name in "qk"),
        *(traced(place, generators) if isinstance(place, sp.Expr) else place for place in at),
        *(traced(one, generators) for one in parameters),
    ]
    return sp.sympify(run_exactly(lambda q, k, m, n, *of: make(*of)(q, k, m, n), *given_to_score))


@pytest.mark.parametrize(
    ("make", "parameters"),
    [
        pytest.param(rotary, [thetas], id="rotary"),
        pytest.param(lambda: t5(lambda distance: bias(distance)), [], id="t5, any bias"),
        pytest.param(alibi, [beta], id="alibi"),
        pytest.param(xpos, [thetas, beta], id="xpos, one zeta"),
        pytest.param(xpos, [thetas, zetas], id="xpos, a zeta for each pair"),
    ],
)
def test_it_is_relative(make, parameters):
    assert prove_relative_score(score_in_symbols(make, *parameters)).status == "proved"


def test_the_sinusoidal_embedding_added_is_not_relative():
    answer = prove_relative_score(score_in_symbols(sinusoidal, thetas))
    assert answer.status == "refuted"
    # The counter-example, once more in numbers.
    at = {symbol.name: float(value) for symbol, value in answer.values.items()}
    score = sinusoidal([at.get("theta1", 0.0), at.get("theta2", 0.0)])
    query, key = ([at.get(f"{name}{i}", 0.0) for i in range(1, WIDTH + 1)] for name in "qk")
    here, there = at.get("m", 0.0), at.get("n", 0.0)
    moved = score(query, key, here + at["s"], there + at["s"])
    assert abs(moved - score(query, key, here, there)) > 1e-6


def test_learned_positions_are_not_relative():
    table = np.array([sp.symbols(f"p{row}_1:{WIDTH + 1}", real=True) for row in range(3)])
    here, next_to_it = (score_in_symbols(learned, table, at=at) for at in ((0, 1), (1, 2)))
    answer = prove_equal(here, next_to_it)
    assert answer.status == "refuted"
    assert sp.simplify((here - next_to_it).subs(answer.values)) != 0


def test_what_is_not_relative_is_not_proved():
    assert prove_relative_score(score_in_symbols(lambda: t5(lambda _: bias(m)))).status != "proved"
    wrong = score_in_symbols(lambda slope: lambda q, k, m, n: alibi(slope)(q, k, m, -n), beta)
    assert prove_relative_score(wrong).status == "refuted"


@given(positions, positions, st.integers(0, 500))
def test_relative_scores_in_numbers(m, n, shift):
    by_distance = t5(lambda distance: np.sin(distance))
    for score in (rotary(theta), by_distance, alibi(0.5), xpos(theta, [0.999, 1.001])):
        moved = score(q, k, m + shift, n + shift)
        np.testing.assert_allclose(score(q, k, m, n), moved, atol=1e-8)


@given(positions, positions)
def test_the_rotary_score_is_that_of_the_matrices(m, n):
    expected = q @ rope_matrix(m, theta) @ rope_matrix(n, theta).T @ k
    np.testing.assert_allclose(rotary(theta)(q, k, m, n), expected, atol=1e-9)


def test_scores_by_hand():
    assert sinusoidal([np.pi / 2])([1, 0], [0, 1], 1, 0) == pytest.approx(2 * 0 + 2 * 0)
    assert sinusoidal([np.pi / 2])([1, 0], [1, 0], 1, 1) == pytest.approx(4)
    assert learned(np.eye(2))([1, 1], [2, 0], 0, 1) == 2 * 2 + 1 * 1
    assert alibi(0.25)([1, 2], [3, 4], 9, 1) == 11 - 2
    assert t5(lambda distance: 10 * distance)([1, 2], [3, 4], 9, 1) == 11 + 80
    # A quarter turn for one position, and 1/2 for three.
    assert xpos([np.pi / 2], 0.5)([1, 0], [0, 1], 4, 1) == pytest.approx(-(0.5**3))
    assert xpos([0.0, 0.0], [0.5, 2.0])([1, 0, 1, 0], [1, 0, 1, 0], 2, 0) == pytest.approx(4.25)


@given(positions, st.integers(0, 3000))
def test_a_table_is_looked_up_by_buckets(n, distance):
    table = np.linspace(0, -3, 32)
    got = t5(table)(q, k, n + distance, n)
    np.testing.assert_allclose(got, q @ k + table[t5_bucket(distance)])


def test_a_learned_position_that_is_not_there_is_named():
    score = learned(np.eye(2))
    for place in ((2, 0), (0, -1)):
        with pytest.raises(IndexError, match="positions 0 to 1, not"):
            score([1, 0], [1, 0], *place)


@pytest.mark.parametrize("make", [rotary, sinusoidal])
def test_frequencies_of_another_width_are_refused(make):
    with pytest.raises(ValueError):
        make([1.0, 0.1, 0.01])(q, k, 0, 1)


def test_the_embedding_comes_from_its_module():
    assert sinusoidal_embedding(0, [1.0]).tolist() == [0.0, 1.0]
