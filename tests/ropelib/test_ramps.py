"""YaRN's and Llama 3's blends of kept and interpolated frequencies."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import frequencies, interpolated, llama3, periods, yarn

widths = st.integers(1, 64).map(lambda pairs: 2 * pairs)
bases = st.floats(10, 1e6)
factors = st.floats(1, 64)
contexts = st.floats(10, 1e6)


def pair_by_pair(theta, factor, trained, slow, fast):
    """The paper's ramp, in plain Python and in the other direction: by periods."""
    found = []
    for one in theta:
        period = 2 * math.pi / one
        if period >= trained / slow:
            found.append(one / factor)
        elif period <= trained / fast:
            found.append(one)
        else:
            part = (trained / period - slow) / (fast - slow)
            found.append(one / factor + part * (one - one / factor))
    return found


@given(widths, bases, factors, contexts)
def test_yarn_agrees_with_the_formula_pair_by_pair(d, base, factor, trained):
    expected = pair_by_pair(frequencies(d, base), factor, trained, 1, 32)
    np.testing.assert_allclose(yarn(d, base, factor, trained), expected, rtol=1e-9)


@given(widths, bases, factors, contexts)
def test_llama3_agrees_with_the_formula_pair_by_pair(d, base, factor, trained):
    theta = frequencies(d, base)
    expected = pair_by_pair(theta, factor, trained, 1, 4)
    np.testing.assert_allclose(llama3(theta, factor, trained=trained), expected, rtol=1e-9)


@given(widths, bases, factors, contexts)
def test_they_lie_between_interpolated_and_unchanged(d, base, factor, trained):
    theta = frequencies(d, base)
    for got in (yarn(d, base, factor, trained), llama3(theta, factor, trained=trained)):
        assert np.all(got <= theta * (1 + 1e-12))
        assert np.all(got >= interpolated(theta, factor) * (1 - 1e-12))


@given(widths, bases, factors, contexts)
def test_fast_pairs_are_kept_and_slow_ones_interpolated(d, base, factor, trained):
    theta = frequencies(d, base)
    turns = trained / periods(theta)
    for got, fast in (
        (yarn(d, base, factor, trained), 32),
        (llama3(theta, factor, trained=trained), 4),
    ):
        np.testing.assert_array_equal(got[turns > fast], theta[turns > fast])
        np.testing.assert_array_equal(got[turns < 1], interpolated(theta, factor)[turns < 1])


@given(widths, bases, contexts)
def test_the_factor_one_changes_nothing(d, base, trained):
    theta = frequencies(d, base)
    np.testing.assert_allclose(yarn(d, base, 1, trained), theta, rtol=1e-15)
    np.testing.assert_allclose(llama3(theta, 1, trained=trained), theta, rtol=1e-15)


def test_the_middle_of_the_ramp_by_hand():
    # A period of 4 in a context of 66 makes 16.5 turns, halfway from 1 to 32.
    theta = np.pi / 2
    got = yarn(4, theta**-2, 2, trained=66)
    np.testing.assert_allclose(got[1], theta * 3 / 4)
    np.testing.assert_allclose(llama3([theta], 2, 1, 4, trained=10), [theta * 3 / 4])


def test_what_never_turns_stays_and_types_are_kept():
    assert llama3([0.0, 1.0]).tolist() == [0.0, 1.0]
    assert llama3(np.ones(2, np.float32)).dtype == np.float32
    assert yarn(4, 10.0, 2, 100).dtype == np.float64


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: yarn(3, 10.0, 2, 8), ValueError, "d must be even"),
        (lambda: yarn(4, -1.0, 2, 8), ValueError, "base must be positive"),
        (lambda: yarn(4, 10.0, 0, 8), ValueError, "factor must be positive"),
        (lambda: yarn(4, 10.0, 2, "8"), TypeError, "trained must be a real number"),
        (lambda: yarn(4, 10.0, 2, 8, 1, 32), ValueError, "beta_slow must be less than beta_fast"),
        (lambda: yarn(4, 10.0, 2, 8, 1, 1), ValueError, "beta_slow must be less than beta_fast"),
        (lambda: llama3([1.0], low=4, high=1), ValueError, "low must be less than high"),
        (lambda: llama3(["a"]), TypeError, "theta must hold real numbers"),
        (lambda: llama3([1.0], trained=0), ValueError, "trained must be positive"),
        (lambda: llama3([1.0], factor=np.nan), ValueError, "factor must be positive"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()
