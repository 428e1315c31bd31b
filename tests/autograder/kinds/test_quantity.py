import math

import numpy as np
import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from autograder.answer import Answer
from autograder.answering.plain import plain
from autograder.kinds import Array, Number
from autograder.kinds.rejection import Rejected
from autograder.verdict import CounterExample, Status


def ask_for(value):
    return lambda probe: Answer(plain(value))


def judge(kind, value):
    try:
        return kind.judge(ask_for(value), np.random.default_rng(0)).status
    except Rejected as rejection:
        return rejection.finding.status


def number(expected, **more):
    return Number("n", lambda _: expected, lambda *_: CounterExample("case"), **more)


def vector(*expected):
    return Array("v", lambda _: list(expected), lambda *_: CounterExample("case"), shape=(2,))


THIRD = sp.Rational(1, 3)


@pytest.mark.parametrize(
    ("value", "status"),
    [
        (THIRD, Status.PROVED),
        (sp.tan(sp.pi / 6) ** 2, Status.PROVED),
        (1 / 3, Status.TESTED),
        (0.333, Status.TESTED),
        (0.33333, Status.TESTED),
        (np.float64(1 / 3), Status.TESTED),
        (np.float32(1 / 3), Status.TESTED),
        (0.3333333 + 5e-6, Status.REFUTED),
        (np.array(1 / 3), Status.TESTED),
        (0.334, Status.REFUTED),
        (0.3334, Status.REFUTED),
        (1 / 3 + 1e-6, Status.REFUTED),
        (sp.Rational(333, 1000), Status.REFUTED),
        (0, Status.REFUTED),
        ("1/3", Status.ERROR),
        ([1 / 3, 1 / 3], Status.ERROR),
        (math.nan, Status.ERROR),
        (sp.Symbol("x"), Status.ERROR),
        (1 / 3 + 0.1j, Status.ERROR),
        (True, Status.ERROR),
        (None, Status.ERROR),
        (..., Status.UNATTEMPTED),
    ],
)
def test_a_third(value, status):
    assert judge(number(THIRD), value) == status


@given(st.floats(-10, 10), st.integers(3, 10))
def test_what_was_rounded_to_three_decimals_or_more_agrees(value, decimals):
    kind = vector(sp.Float(value), sp.Float(-value / 3))
    rounded = [round(value, decimals), round(-value / 3, decimals)]
    assert judge(kind, rounded) is Status.TESTED
    assert judge(kind, np.round([value, -value / 3], decimals)) is Status.TESTED


@given(st.floats(-10, 10), st.sampled_from([-0.002, 0.002]))
def test_two_in_the_last_place_do_not_agree(value, slip):
    off = round(value, 3) + slip
    assert judge(vector(sp.Float(value), sp.Integer(1)), [off, 1]) in (Status.REFUTED, Status.ERROR)


def test_a_rounded_zero_at_the_end_still_counts_as_a_place():
    kind = vector(sp.Float(1.20004), sp.Float(0.49999))
    assert judge(kind, [1.2, 0.5]) is Status.TESTED


def test_angles_agree_up_to_whole_turns_where_that_is_said():
    kind = number(sp.pi / 3, period=2 * sp.pi)
    assert judge(kind, sp.pi / 3 - 4 * sp.pi) is Status.PROVED
    assert judge(kind, math.pi / 3 + 2 * math.pi) is Status.TESTED
    assert judge(kind, -math.pi / 3) is Status.REFUTED
    assert judge(number(sp.pi / 3), sp.pi / 3 - 4 * sp.pi) is Status.REFUTED


def test_a_wrong_model_is_recognised_exactly_or_rounded():
    kind = number(sp.Integer(2), wrong={"backwards": lambda _: -sp.sqrt(2)})
    for value in (-sp.sqrt(2), -math.sqrt(2), -1.414):
        finding = kind.judge(ask_for(value), np.random.default_rng(0))
        assert finding.misconceptions == ("backwards",)
