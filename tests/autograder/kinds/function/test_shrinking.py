"""Counter-examples are small: few tokens and pairs, small whole numbers."""

import numpy as np

from autograder.answering.local import LocalAnswerer
from autograder.exercises import get
from autograder.judge import judge


def turn(x, m, theta):
    z = np.ascontiguousarray(x).view(complex) * np.exp(1j * np.asarray(m)[..., None] * theta)
    return z.view(float)


def case(name, function):
    exercise = get(name)
    found = judge(exercise, LocalAnswerer({exercise.names[0]: function}).ask)
    assert found.status == "refuted"
    return found.finding.counterexample


def test_a_wrong_turn_is_shown_on_one_token_and_one_pair():
    example = case("rope-sequence", lambda x, m, theta: turn(x, -m, theta))
    assert example.case == "rope([[1, 0]], [1], [π/2])"
    assert (example.got, example.expected) == ("[ 0  ‹−1›]", "[ 0   ‹1›]")
    assert example.picture is not None


def test_what_takes_two_pairs_is_shown_on_two():
    example = case("rope-sequence", lambda x, m, theta: turn(x, m, theta[::-1]))
    assert example.case.startswith("rope([[1, 0, 0, 0]], [1], ")


def test_a_limit_is_shown_at_the_limit():
    def limited(x, position, theta):
        return turn(x, min(position, 5000), theta).reshape(x.shape)

    assert ", 5001, " in case("rope-token", limited).case


def test_two_rows_are_left_where_it_takes_two():
    def first_row(x, m, theta):
        return turn(x, m.reshape(-1, m.shape[-1])[0], theta)

    example = case("rope-sequence", first_row)
    assert example.case.startswith("rope([[[1, 0]], [[1, 0]]], [[0], [")
    assert "index [1, 0]" in example.consequence


def test_a_score_is_shown_on_one_pair_of_small_numbers():
    def score(q, k, m, n, theta):
        return float(turn(q, m, theta).ravel() @ turn(k, -n, theta).ravel())

    assert case("score", score).case.startswith("score([1, 0], [1, 0], 1, 1")


def test_a_case_stays_within_what_is_promised():
    def root(d, base=10000.0):
        return (base + 0.5) ** (-np.arange(0, d, 2) / d)

    assert ", 1)" not in case("frequencies", root).case


def test_results_that_look_alike_tell_how_far_they_are_apart():
    def rough(x, position, theta):
        return turn(x, position, theta).reshape(x.shape) * (1 + 1e-7)

    example = case("rope-token", rough)
    assert example.got == example.expected or "largest difference" not in example.consequence
    assert "largest difference" in example.consequence
