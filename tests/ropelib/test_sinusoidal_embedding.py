"""The embedding that is added."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import frequencies, sinusoidal_embedding


@given(st.integers(1, 32), st.integers(-5000, 5000))
def test_sines_and_cosines_take_turns(pairs, m):
    theta = frequencies(2 * pairs)
    expected = [f(m * one) for one in theta.tolist() for f in (math.sin, math.cos)]
    np.testing.assert_allclose(sinusoidal_embedding(m, theta), expected, atol=1e-12)


@given(st.integers(0, 500), st.integers(0, 500), st.integers(0, 500))
def test_the_positions_alone_are_relative(m, n, shift):
    theta = frequencies(8)
    at = sinusoidal_embedding([m, n, m + shift, n + shift], theta)
    np.testing.assert_allclose(at[0] @ at[1], at[2] @ at[3], atol=1e-9)
    np.testing.assert_allclose((at**2).sum(-1), 4)


def test_shapes():
    assert sinusoidal_embedding(3, [1.0]).shape == (2,)
    assert sinusoidal_embedding(np.zeros((2, 3)), [1.0, 0.1]).shape == (2, 3, 4)
    assert sinusoidal_embedding([], [1.0]).shape == (0, 2)


def test_bad_input_is_named():
    with pytest.raises(ValueError, match="theta must have shape"):
        sinusoidal_embedding(1, 1.0)
    with pytest.raises(TypeError, match="positions must hold real numbers"):
        sinusoidal_embedding("a", [1.0])
