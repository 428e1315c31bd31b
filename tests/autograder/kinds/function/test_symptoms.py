"""What is said of wrong results that no wrong idea explains."""

import itertools

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.exercises import get
from autograder.judge import judge
from autograder.misconceptions import catalogue


def turn(x, m, theta):
    z = np.ascontiguousarray(x).view(complex) * np.exp(1j * np.asarray(m)[..., None] * theta)
    return z.view(float)


def ideas(function, name="rope-sequence"):
    exercise = get(name)
    found = judge(exercise, LocalAnswerer({exercise.names[0]: function}).ask)
    assert found.score < found.max_score
    assert set(found.finding.misconceptions) <= set(catalogue())
    return found.finding.misconceptions


def turning_back(condition):
    """Give a program that turns the other way where a condition holds."""
    return lambda x, m, theta: turn(x, -m if condition(x, m, theta) else m, theta)


@pytest.mark.parametrize(
    ("idea", "condition"),
    [
        ("negative-positions", lambda x, m, theta: np.any(m < 0)),
        ("far-positions", lambda x, m, theta: np.max(np.abs(m)) > 2500),
        ("own-row-positions", lambda x, m, theta: m.ndim > 1),
        ("batches", lambda x, m, theta: x.ndim > 2),
        ("some-widths", lambda x, m, theta: x.shape[-1] == 64),
        ("some-lengths", lambda x, m, theta: x.shape[-2] > 8),
        ("number-types", lambda x, m, theta: m.dtype != np.int64),
    ],
)
def test_where_a_program_is_wrong_is_told(idea, condition):
    assert ideas(turning_back(condition)) == (idea,)


@pytest.mark.parametrize(
    ("idea", "made_of"),
    [
        ("rounded", lambda y: np.round(y, 3)),
        ("cut-to-integers", np.trunc),
        ("not-finite", lambda y: y * np.nan),
        ("another-size", lambda y: y[..., :1]),
        ("few-digits-result", lambda y: y.astype(np.float16)),
        ("few-digits-result", lambda y: y.astype(np.float32)),
        ("complex-result", lambda y: y + 0j),
        ("object-array", lambda y: y.astype(object)),
        ("another-shape", np.ravel),
    ],
)
def test_what_a_result_looks_like_is_told(idea, made_of):
    assert ideas(lambda x, m, theta: made_of(turn(x, m, theta))) == (idea,)


def test_a_result_that_changes_is_told():
    steps = itertools.count()
    assert ideas(lambda x, m, theta: turn(x, m + next(steps), theta)) == ("not-repeatable",)
    noise = np.random.default_rng(1)
    assert ideas(lambda x, m, theta: turn(x, m, theta) + noise.normal()) == ("not-repeatable",)


def test_one_result_for_all_is_told():
    assert ideas(lambda x, m, theta: np.zeros_like(x)) == ("same-for-all",)
    assert ideas(lambda d, base=1e4: np.array([1.0, 0.01]), "frequencies")  # of several sizes


def test_the_side_of_the_query_is_told():
    def causal(q, k, m, n, theta):
        return 0.0 if n > m else float(turn(q, m, theta).ravel() @ turn(k, n, theta).ravel())

    assert ideas(causal, "score") == ("direction-of-distance",)


def test_nothing_is_said_of_what_is_wrong_in_no_pattern():
    assert ideas(lambda x, m, theta: turn(x, m * m, theta)) == ()
