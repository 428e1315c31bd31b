"""Factors of LongRoPE, and pairs that stay."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import frequencies, longrope, partial_rotary, periods, rope


@given(st.lists(st.floats(0.5, 100), min_size=1, max_size=32))
def test_each_period_grows_by_its_own_factor(factors):
    theta = frequencies(2 * len(factors))
    grown = periods(longrope(theta, factors)) / periods(theta)
    np.testing.assert_allclose(grown, factors)
    np.testing.assert_array_equal(longrope(theta, np.ones(len(factors))), theta)


@given(st.integers(1, 16), st.integers(0, 16), st.integers(-100, 100))
def test_the_first_entries_turn_as_narrower_vectors_do_and_the_rest_stays(turned, still, m):
    d, rotated = 2 * (turned + still), 2 * turned
    x = np.linspace(-1, 1, d)
    got = rope(x, m, partial_rotary(d, rotated))
    np.testing.assert_array_equal(got[:rotated], rope(x[:rotated], m, frequencies(rotated)))
    np.testing.assert_array_equal(got[rotated:], x[rotated:])


def test_all_entries_turned_are_the_usual_frequencies():
    np.testing.assert_array_equal(partial_rotary(8, 8, 500.0), frequencies(8, 500.0))


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: longrope([1.0, 0.1], [1.0]), ValueError, "one number for each pair"),
        (lambda: longrope(1.0, 1.0), ValueError, "one number for each pair"),
        (lambda: longrope([1.0], [0.0]), ValueError, "factors must be positive"),
        (lambda: longrope([1.0], [np.nan]), ValueError, "factors must be positive"),
        (lambda: longrope([1.0], ["a"]), TypeError, "factors must hold real numbers"),
        (lambda: partial_rotary(8, 10), ValueError, "rotated must be at most d, which is 8"),
        (lambda: partial_rotary(8, 3), ValueError, "rotated must be even"),
        (lambda: partial_rotary(8, 0), ValueError, "rotated must be even and positive"),
        (lambda: partial_rotary(8, 2.0), TypeError, "rotated must be a whole number"),
        (lambda: partial_rotary(7, 2), ValueError, "d must be even"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()
