"""The oracle knows right from wrong, and says which part of the points is lost."""

import time

import numpy as np
import pytest

from autograder.exercises import all_exercises
from autograder.exercises.lesson_07 import ways
from ropelib import frequencies, rope, rope_block

from .oracle import definitions
from .oracle.mentioned import mentioned_numbers
from .oracle.opinion import QUESTIONS, opinion, prepared
from .oracle.results import Said, compared

RIGHT = {
    "block-code": rope_block,
    "apply-code": lambda x, m, theta: rope(x, m, [theta]),
    "one-turn": lambda v, theta: rope(v, 1, [theta]),
    "complex-parts-code": lambda x: np.array([x[0::2], x[1::2]]),
    "vector-from-parts-code": lambda real, imaginary: np.ravel([real, imaginary], order="F"),
    "rope-token": rope,
    "rope-sequence": rope,
    "frequencies": frequencies,
    "score": lambda q, k, m, n, theta: rope(q, m, theta) @ rope(k, n, theta),
    "complex-score": lambda q, k, m, n, theta: rope(q, m - n, theta) @ k,
    "attention-code": definitions.attention,
    "sinusoidal-code": all_exercises()["sinusoidal-code"].kind.reference,
    "alibi-code": all_exercises()["alibi-code"].kind.reference,
    "t5-bucket-code": all_exercises()["t5-bucket-code"].kind.reference,
    "interpolated-code": ways.interpolated,
    "scaled-base-code": ways.scaled_base,
    "dynamic-ntk-code": ways.dynamic_ntk,
    "yarn-code": ways.yarn,
    "llama3-code": ways.llama3,
    "partial-rotary-code": ways.partial_rotary,
    **{f"repair-{what}": rope for what in ("sign", "layout", "angles", "offset", "axis", "bits")},
    **{
        name: all_exercises()[name].kind.reference
        for name in ("swap-code", "to-half-split", "half-split-rope", "mend-weights")
    },
    "repair-exponent": frequencies,
    "repair-values": definitions.attention,
    "repair-permuted": lambda x, w, m, theta: rope(x @ w, m, theta),
    "repair-gain": lambda x, gain, m, theta: rope(x * gain, m, theta),
}


def angle_lost(exercise):
    """Give a function that is right but for positions, or the angle, beyond 40."""

    def function(*arguments):
        cut = [np.minimum(one, 40) if np.ndim(one) < 2 else one for one in arguments]
        if exercise == "mend-weights":  # nothing but weights is there to be cut
            cut = [np.minimum(one, 0) if np.ndim(one) else one for one in arguments]
        return RIGHT[exercise](*cut)

    return function


@pytest.mark.parametrize("exercise", QUESTIONS)
def test_a_right_function_is_right(exercise):
    found = opinion(exercise, RIGHT[exercise], "")
    assert found.said is Said.RIGHT, (found.lost, found.unsettled)


@pytest.mark.parametrize("exercise", QUESTIONS)
def test_a_function_that_cuts_what_it_is_given_is_wrong(exercise):
    assert opinion(exercise, angle_lost(exercise), "").said is Said.WRONG


@pytest.mark.parametrize("exercise", QUESTIONS)
def test_what_raises_or_gives_nothing_loses_the_values(exercise):
    assert "values" in opinion(exercise, lambda *arguments: 1 / 0, "").lost
    assert "values" in opinion(exercise, lambda *arguments: None, "").lost


def turned_for(condition):
    return lambda x, m, theta: rope(x, m, theta) if condition(x, m, theta) else 2 * x


@pytest.mark.parametrize(
    ("function", "lost"),
    [
        (turned_for(lambda x, m, theta: m > 0), {"positions", "elsewhere"}),
        (turned_for(lambda x, m, theta: len(x) < 60), {"widths", "elsewhere"}),
        (lambda x, m, theta: rope(x, m, theta).astype(np.float32), {"dtype"}),
        (lambda x, m, theta: rope(x, m, theta)[None], {"widths"}),
        (lambda x, m, theta: rope(x, m, theta).tolist(), set()),
        (turned_for(lambda x, m, theta: not isinstance(m, float)), {"positions"}),
    ],
)
def test_a_slip_costs_its_own_part(function, lost):
    assert opinion("rope-token", function, "").lost.keys() == lost


def test_a_changed_argument_is_noticed():
    def changing(x, m, theta):
        result = rope(x, m, theta)
        x[0] += 1
        return result

    assert opinion("rope-token", changing, "").lost.keys() == {"purity"}


def test_a_result_that_a_later_call_changes_is_noticed():
    kept = {}

    def sharing(x, m, theta):
        result = kept.setdefault(len(x), np.empty(len(x)))
        result[:] = rope(x, m, theta)
        return result

    assert opinion("rope-token", sharing, "").lost.keys() == {"purity"}


@pytest.mark.parametrize(
    "key",
    [
        lambda x, m, theta: (x.tobytes(), theta.tobytes()),
        lambda x, m, theta: (x.tobytes(), m.tobytes()),
        lambda x, m, theta: (x[0, 0], x[-1, -1], x.shape, m.tobytes(), theta.tobytes()),
        lambda x, m, theta: (x.tobytes(), m.shape, m.flat[0], m.flat[-1], theta.tobytes()),
    ],
)
def test_what_is_kept_for_other_arguments_is_noticed(key):
    kept = {}

    def remembering(x, positions, theta):
        return kept.setdefault(key(x, positions, theta), rope(x, positions, theta)).copy()

    assert opinion("rope-sequence", remembering, "").said is Said.WRONG


def test_a_result_that_is_another_one_the_second_time_is_noticed():
    seen = set()

    def forgetful(x, m, theta):
        key = (x.tobytes(), m)
        known = key in seen
        seen.add(key)
        return x if known else rope(x, m, theta)

    assert "purity" in opinion("rope-token", forgetful, "").lost


@pytest.mark.parametrize(
    "source", ["if m == 31_337: m = 0", "if m == 2**13: m = 0", "x = {3: 11 * 1024}"]
)
def test_the_numbers_in_a_program_are_where_it_is_tried(source):
    (number,) = mentioned_numbers(source)[-1:]
    function = turned_for(lambda x, m, theta: m != number)
    assert opinion("rope-token", function, "").said is Said.RIGHT
    assert opinion("rope-token", function, source).said is Said.WRONG


def test_numbers_are_read_off_the_text():
    assert mentioned_numbers("a = -3; b = x ** 2; c = 2 ** 10 - 1; d = 1 / 0; e = True") == [
        *(0, 1, 2, 3, 10),
        *(1023, 1024),
    ]


def test_an_endless_call_is_bounded():
    def endless(x, m, theta):
        while True:
            pass

    started = time.monotonic()
    found = opinion("rope-token", endless, "")
    assert "values" in found.lost and found.is_hasty
    assert time.monotonic() - started < 20


def test_a_slow_call_is_waited_for_where_that_is_asked():
    def slow(x, m, theta):
        if not calls:
            time.sleep(1.2)
        calls.append(m)
        return rope(x, m, theta)

    calls = []
    assert "values" in opinion("rope-token", slow, "").lost
    calls = []
    assert opinion("rope-token", slow, "", is_patient=True).said is Said.RIGHT


def test_what_would_end_the_process_is_an_error():
    def leaving(x, m, theta):
        raise SystemExit

    assert "SystemExit" in opinion("rope-token", leaving, "").lost["values"]


@pytest.mark.parametrize(
    ("error", "said"), [(1e-12, Said.RIGHT), (1e-9, Said.OPEN), (1e-6, Said.WRONG)]
)
def test_between_rounding_and_mistake_the_oracle_does_not_say(error, said):
    assert compared(np.array([1 + error]), np.array([1.0]), 1.0).numbers is said


@pytest.mark.parametrize(
    ("value", "dtype"),
    [
        (np.float64(1), Said.RIGHT),
        (1.0, Said.RIGHT),
        (np.array(1.0), Said.RIGHT),
        (np.float32(1), Said.WRONG),
        (1 + 0j, Said.WRONG),
        (1, Said.OPEN),
    ],
)
def test_a_score_is_a_real_number(value, dtype):
    found = compared(value, np.array(1.0), 1.0)
    assert (found.numbers, found.shape, found.dtype) == (Said.RIGHT, Said.RIGHT, dtype)


@pytest.mark.parametrize("value", ["1", None, [[1], [1, 2]], np.nan, [1, 2], object()])
def test_anything_else_is_wrong(value):
    assert compared(value, np.array(1.0), 1.0).numbers is Said.WRONG


def test_what_is_asked_is_the_same_every_time():
    one, again = prepared("score", 3), prepared.__wrapped__("score", 3)
    for (case, right), (other, also) in zip(one, again, strict=True):
        np.testing.assert_array_equal(right, also)
        assert case.part == other.part
