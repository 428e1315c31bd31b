import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import frequencies, periods


@given(st.integers(1, 128), st.floats(1e-3, 1e8))
def test_formula_agrees_with_fifty_digits(pairs, base):
    d = 2 * pairs
    with mpmath.workdps(50):
        b = mpmath.mpf(base)
        expected = [
            float(mpmath.exp(-2 * (j - 1) * mpmath.log(b) / d)) for j in range(1, pairs + 1)
        ]
    np.testing.assert_allclose(frequencies(d, base), expected, rtol=1e-14)


def test_values_of_the_default_base():
    np.testing.assert_allclose(frequencies(8), [1, 0.1, 0.01, 0.001], rtol=1e-15)
    assert frequencies(2).tolist() == [1.0]
    assert frequencies(np.int64(6)).dtype == np.float64


@given(st.integers(2, 64))
def test_frequencies_are_geometric(pairs):
    theta = frequencies(2 * pairs)
    np.testing.assert_allclose(theta[1:] / theta[:-1], 10000.0 ** (-1 / pairs), rtol=1e-12)


def test_a_period_is_a_whole_turn():
    theta = frequencies(16)
    np.testing.assert_allclose(periods(theta) * theta, 2 * np.pi)
    np.testing.assert_allclose(periods([1, -1]), [2 * np.pi] * 2)


@pytest.mark.filterwarnings("error")
def test_what_never_turns_has_an_infinite_period():
    assert periods([0.0, 1.0])[0] == np.inf
    assert np.isnan(periods([np.nan])[0])
    assert periods(np.ones(2, np.float32)).dtype == np.float32


@pytest.mark.parametrize(
    ("d", "base", "error", "words"),
    [
        (3, 10.0, ValueError, "even"),
        (0, 10.0, ValueError, "even and positive"),
        (-2, 10.0, ValueError, "even and positive"),
        (4.0, 10.0, TypeError, "whole number"),
        (True, 10.0, TypeError, "whole number"),
        ("4", 10.0, TypeError, "whole number"),
        (4, 0.0, ValueError, "base must be positive"),
        (4, -1.0, ValueError, "base must be positive"),
        (4, float("nan"), ValueError, "base must be positive"),
        (4, float("inf"), ValueError, "base must be positive"),
        (4, "10000", TypeError, "base must be a real number"),
        (4, 1j, TypeError, "base must be a real number"),
        (4, True, TypeError, "base must be a real number"),
    ],
)
def test_bad_input_is_named(d, base, error, words):
    with pytest.raises(error, match=words):
        frequencies(d, base)
