"""The base made larger, and all angles made smaller."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import (
    base_factor,
    base_scaled,
    dynamic_ntk,
    frequencies,
    interpolated,
    periods,
    rope,
    yarn_by_index,
)

widths = st.integers(2, 64).map(lambda pairs: 2 * pairs)
bases = st.floats(10, 1e6)
factors = st.floats(0.25, 64)


@given(widths, bases, factors, st.integers(-1000, 1000))
def test_interpolated_frequencies_are_interpolated_positions(d, base, factor, m):
    x, theta = np.linspace(-1, 1, d), frequencies(d, base)
    moved = rope(x, m / factor, theta)
    np.testing.assert_allclose(rope(x, m, interpolated(theta, factor)), moved, atol=1e-9)
    np.testing.assert_allclose(periods(interpolated(theta, factor)), factor * periods(theta))


@given(widths, bases, factors)
def test_a_larger_base_stretches_the_last_period_by_the_factor_and_the_first_not_at_all(
    d, base, factor
):
    stretch = periods(base_scaled(d, base, factor)) / periods(frequencies(d, base))
    assert stretch[0] == 1
    np.testing.assert_allclose(stretch[-1], factor, rtol=1e-9)
    np.testing.assert_allclose(stretch, factor ** (2 * np.arange(d // 2) / (d - 2)), rtol=1e-9)


@given(widths, bases)
def test_the_factor_one_changes_nothing(d, base):
    theta = frequencies(d, base)
    np.testing.assert_array_equal(interpolated(theta, 1), theta)
    np.testing.assert_array_equal(base_scaled(d, base, 1), theta)
    assert base_factor(d, 1) == 1


def test_numbers_by_hand():
    # d/(d−2) is 2 for d = 4 and 4/3 for d = 8.
    assert base_factor(4, 3) == 9.0
    assert base_factor(8, 8) == pytest.approx(16)
    np.testing.assert_allclose(base_scaled(8, 10000.0, 8), 160000.0 ** (-np.arange(4) / 4))
    assert interpolated(np.ones(2, np.float32), 2).dtype == np.float32


@given(widths, bases, st.floats(1, 1e5), st.floats(0.01, 1), factors)
def test_dynamic_scaling_waits_for_the_trained_context_to_be_over(d, base, trained, part, factor):
    got = dynamic_ntk(d, base, trained, part * trained, factor)
    np.testing.assert_array_equal(got, frequencies(d, base))


@given(widths, bases, st.floats(1, 1e5), st.floats(1, 100), factors)
def test_dynamic_scaling_is_a_larger_base(d, base, trained, beyond, factor):
    plain = dynamic_ntk(d, base, trained, beyond * trained, 1.0)
    np.testing.assert_allclose(plain, base_scaled(d, base, beyond), rtol=1e-9)
    steep = dynamic_ntk(d, base, trained, beyond * trained, factor)
    expected = base_scaled(d, base, factor * beyond - factor + 1)
    np.testing.assert_allclose(steep, expected, rtol=1e-9)


def test_the_ramp_by_index_has_whole_ends():
    # Indices of 32 turns and of 1 turn: 1.008 and 2.513, so kept up to 1 and interpolated from 3.
    got = yarn_by_index(8, 10000.0, 4, trained=2048) * [1, 10, 100, 1000]
    np.testing.assert_allclose(got, [1, 1, (1 + 1 / 4) / 2, 1 / 4])
    # Both ends at 0: only the first pair is kept.
    np.testing.assert_allclose(yarn_by_index(4, 10000.0, 4, trained=6), [1, 0.0025])


@given(widths, st.floats(10, 1e6), st.floats(1, 64), st.floats(1, 1e6))
def test_the_ramp_by_index_lies_between(d, base, factor, trained):
    theta, got = frequencies(d, base), yarn_by_index(d, base, factor, trained)
    assert np.all(got <= theta * (1 + 1e-12))
    assert np.all(got >= interpolated(theta, factor) * (1 - 1e-12))


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: interpolated(["a"], 2), TypeError, "theta must hold real numbers"),
        (lambda: interpolated([1.0], 0), ValueError, "factor must be positive"),
        (lambda: interpolated([1.0], np.inf), ValueError, "factor must be positive and finite"),
        (lambda: interpolated([1.0], [2.0]), TypeError, "factor must be a real number"),
        (lambda: interpolated([1.0], True), TypeError, "factor must be a real number"),
        (lambda: base_factor(2, 4), ValueError, "d must be more than 2"),
        (lambda: base_factor(5, 4), ValueError, "d must be even"),
        (lambda: base_factor(4, -4), ValueError, "factor must be positive"),
        (lambda: base_scaled(2, 10.0, 4), ValueError, "d must be more than 2"),
        (lambda: base_scaled(4, 0, 4), ValueError, "base must be positive"),
        (lambda: dynamic_ntk(2, 10.0, 8, 9), ValueError, "d must be more than 2"),
        (lambda: dynamic_ntk(4, 10.0, 0, 9), ValueError, "trained must be positive"),
        (lambda: dynamic_ntk(4, 10.0, 8, -9), ValueError, "length must be positive"),
        (lambda: dynamic_ntk(4, "b", 8, 9), TypeError, "base must be a real number"),
        (lambda: yarn_by_index(4, 1, 2, 8), ValueError, "base must be more than 1"),
        (lambda: yarn_by_index(4, 10, 2, 8, 1, 32), ValueError, "less than beta_fast"),
        (lambda: yarn_by_index(4, 10, 2, 0), ValueError, "trained must be positive"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()
