"""What wrong ideas about attention compute: each something else, and only what a score can see."""

import itertools
import math

import numpy as np
import pytest

from autograder.exercises.lesson_06.attention_code import EXERCISES
from autograder.misconceptions import catalogue
from autograder.slips import rope
from autograder.slips.attention import (
    FREQUENT,
    PLAIN,
    SAME,
    UNSEEN,
    attend,
    attention_models,
    softmax,
    with_slips,
)
from autograder.slips.sequences import SEQUENCE

KIND = EXERCISES[0].kind
OF_ENCODING = (*rope.FREQUENT, *SEQUENCE, *rope.OTHERS)


def drawn_inputs(seed):
    """Give the inputs that the judge tries, as many fresh ones as it takes to tell ideas apart."""
    rng = np.random.default_rng(seed)
    return [one.arguments for one in (*KIND.inputs, *KIND.fresh(rng), *KIND.fresh(rng))]


INPUTS = drawn_inputs(5)


def by_hand(q, k, v, positions, theta):
    """Attention entry by entry, from the relative form of the score: no turned vector at all."""
    result = np.zeros((len(q), v.shape[1]))
    for row, m in enumerate(positions.tolist()):
        weights = []
        for other, n in enumerate(positions.tolist()):
            score = 0.0
            for j, frequency in enumerate(theta):
                a, b = q[row, 2 * j : 2 * j + 2]
                c, d = k[other, 2 * j : 2 * j + 2]
                angle = (n - m) * frequency
                score += (a * c + b * d) * math.cos(angle) - (a * d - b * c) * math.sin(angle)
            weights.append(math.exp(score / math.sqrt(q.shape[1])))
        for weight, value in zip(weights, v, strict=True):
            result[row] += weight / sum(weights) * value
    return result


def outcomes(program, inputs=INPUTS):
    """Give all results in one row; where a program stops or has another shape, nothing but 0."""
    rows = []
    for q, k, v, positions, theta in inputs:
        try:
            with np.errstate(all="ignore"):  # far positions overflow in 16 bits
                got = np.asarray(program(q, k, v, positions, theta))
        except ValueError:
            got = np.zeros(0)
        rows.append(got.ravel() if got.shape == v.shape else np.zeros(v.size))
    return np.concatenate(rows)


def same(one, other):
    return np.allclose(one, other, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("right", [attend, KIND.reference])
def test_without_a_slip_it_is_attention_computed_entry_by_entry(right):
    for arguments in INPUTS:
        np.testing.assert_allclose(right(*arguments), by_hand(*arguments), rtol=1e-9, atol=1e-11)


def test_the_weights_of_one_query_add_up_to_1_however_large_its_scores():
    weights = softmax(np.array([[0.0, 1000.0, 1000.0], [0.0, math.log(2), math.log(5)]]))
    np.testing.assert_allclose(weights, [[0, 0.5, 0.5], [1 / 8, 2 / 8, 5 / 8]], atol=1e-15)


def test_every_wrong_idea_gives_something_else_than_the_right_program_and_than_the_others():
    models = [one for one in attention_models() if len(one.misconceptions) == 1 and not one.slack]
    results = [("right", outcomes(attend))]
    results += [(one.misconceptions[0], outcomes(one.program)) for one in models]
    assert len(results) > 50
    for (name, one), (other_name, other) in itertools.combinations(results, 2):
        assert not same(one, other), (name, other_name)


def test_no_two_slips_at_once_undo_each_other():
    right = outcomes(attend)
    two = [one for one in attention_models() if len(one.misconceptions) == 2]
    assert len(two) > 300
    assert not [one.misconceptions for one in two if same(outcomes(one.program), right)]


@pytest.mark.parametrize("idea", sorted(UNSEEN))
def test_what_queries_and_keys_share_is_not_wrong(idea):
    slips = [slip for slip in OF_ENCODING if slip.misconception == idea]
    assert slips
    for slip in slips:
        assert same(outcomes(with_slips((slip,))), outcomes(attend))


@pytest.mark.parametrize(("idea", "other"), SAME.items())
def test_two_causes_of_one_behaviour_bear_one_name(idea, other):
    named = [slip for slip in (PLAIN, *FREQUENT) if slip.misconception == other]
    expected = outcomes(with_slips((named[0],)))
    for slip in (slip for slip in OF_ENCODING if slip.misconception == idea):
        assert same(outcomes(with_slips((slip,))), expected)


@pytest.mark.parametrize("idea", ["only-key-turned", "only-query-turned", "values-turned"])
def test_what_is_left_unturned_or_turned_too_much(idea):
    (slip,) = (slip for slip in FREQUENT if slip.misconception == idea)
    q, k, v, positions, theta = INPUTS[3]
    still = np.zeros_like(positions)

    def turned(x):
        return rope.with_slips(())(x, positions, theta)

    expected = {
        "only-key-turned": (q, turned(k), v, still, theta),
        "only-query-turned": (turned(q), k, v, still, theta),
        "values-turned": (q, k, turned(v), positions, theta),
    }[idea]
    got = with_slips((slip,))(q, k, v, positions, theta)
    np.testing.assert_allclose(got, attend(*expected), rtol=1e-12)


def test_keys_turned_back_are_turned_to_the_opposite_position():
    (slip,) = (slip for slip in FREQUENT if slip.misconception == "key-turned-backwards")
    q, k, v, positions, theta = INPUTS[4]
    # Turned back from m, a key stands where one turned on from −2m and then by m would stand.
    shifted = rope.with_slips(())(k, -2 * positions, theta)
    expected = attend(q, shifted, v, positions, theta)
    np.testing.assert_allclose(with_slips((slip,))(q, k, v, positions, theta), expected)


def test_every_idea_is_in_the_catalogue():
    named = {idea for model in attention_models([7]) for idea in model.misconceptions}
    assert named <= set(catalogue())
