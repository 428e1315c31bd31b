"""Attention whose queries and keys are turned."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import attention, frequencies, multi_head, rope_matrix

theta = frequencies(4)


def token_by_token(q, k, v, positions, theta, causal=False):
    """One sequence, in loops, with matrices and plain exponentials."""
    out = np.zeros((len(q), v.shape[-1]))
    for i, m in enumerate(positions):
        seen = range(i + 1) if causal else range(len(k))
        weights = {
            j: math.exp(
                q[i]
                @ rope_matrix(m, theta)
                @ rope_matrix(positions[j], theta).T
                @ k[j]
                / math.sqrt(q.shape[-1])
            )
            for j in seen
        }
        out[i] = sum(w * v[j] for j, w in weights.items()) / sum(weights.values())
    return out


def drawn(seed, *front, length=5, e=3):
    rng = np.random.default_rng(seed)
    return [rng.normal(size=(*front, length, width)) for width in (4, 4, e)]


@given(st.integers(0, 2**32), st.booleans(), st.integers(1, 6))
def test_it_agrees_with_loops(seed, causal, length):
    q, k, v = drawn(seed, length=length)
    positions = np.random.default_rng(seed).integers(0, 99, size=length)
    got = attention(q, k, v, positions, theta, causal=causal)
    expected = token_by_token(q, k, v, positions, theta, causal)
    np.testing.assert_allclose(got, expected, atol=1e-9)


@given(st.integers(0, 2**32), st.integers(-500, 500), st.booleans())
def test_moving_all_tokens_changes_nothing(seed, shift, causal):
    q, k, v = drawn(seed)
    here = attention(q, k, v, np.arange(5), theta, causal=causal)
    there = attention(q, k, v, np.arange(5) + shift, theta, causal=causal)
    np.testing.assert_allclose(here, there, atol=1e-9)


def test_batches_heads_and_shared_keys():
    q, k, v = drawn(1, 2, 3)
    for keys, values in ((k, v), (k[:, :1], v[:, :1])):
        got = attention(q, keys, values, np.arange(5), theta, causal=True)
        assert got.shape == (2, 3, 5, 3)
        for b, h in np.ndindex(2, 3):
            key, value = (np.broadcast_to(x, (2, 3, *x.shape[2:]))[b, h] for x in (keys, values))
            expected = token_by_token(q[b, h], key, value, np.arange(5), theta, True)
            np.testing.assert_allclose(got[b, h], expected)


def test_positions_of_each_sequence():
    q, k, v = drawn(2, 2)
    positions = np.array([[0, 1, 2, 3, 4], [7, 3, 1, 9, 2]])
    got = attention(q, k, v, positions, theta)
    for b in range(2):
        np.testing.assert_allclose(got[b], attention(q[b], k[b], v[b], positions[b], theta))


@pytest.mark.filterwarnings("error")
def test_large_scores_do_not_overflow():
    q = np.array([[1e4, 0.0], [0.0, 1e4]])
    np.testing.assert_array_equal(attention(q, q, np.eye(2), 0, [1.0]), np.eye(2))


def test_the_first_token_sees_itself_alone_and_later_values_do_not_matter():
    q, k, v = drawn(3)
    before = attention(q, k, v, np.arange(5), theta, causal=True)
    np.testing.assert_allclose(before[0], v[0])
    v[3:], k[3:] = 1e3, -1e3
    after = attention(q, k, v, np.arange(5), theta, causal=True)
    np.testing.assert_array_equal(before[:3], after[:3])


def test_arguments_stay_and_types_are_kept():
    q, k, v = (x.astype(np.float32) for x in drawn(4))
    copies = q.copy(), k.copy(), v.copy()
    assert attention(q, k, v, np.arange(5), theta, causal=True).dtype == np.float32
    for one, copy in zip((q, k, v), copies, strict=True):
        np.testing.assert_array_equal(one, copy)
    assert attention([[1, 0]], [[1, 0]], [[2]], [0], [1]).tolist() == [[2.0]]
    assert attention(q[:0], k[:0], v[:0], [], theta).shape == (0, 3)


@given(st.integers(0, 2**32), st.booleans())
def test_heads_are_slices(seed, causal):
    rng = np.random.default_rng(seed)
    q, k, v = (rng.normal(size=(2, 5, 3 * width)) for width in (4, 4, 2))
    got = multi_head(q, k, v, 3, np.arange(5), theta, causal=causal)
    for h in range(3):
        cut = (x[..., h * w : (h + 1) * w] for x, w in ((q, 4), (k, 4), (v, 2)))
        one = attention(*cut, np.arange(5), theta, causal=causal)
        np.testing.assert_allclose(got[..., 2 * h : 2 * h + 2], one)


Q = np.ones((2, 5, 4))


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: attention(Q[0, 0], Q, Q, 0, theta), ValueError, r"shape \(..., L, d\)"),
        (lambda: attention(Q, Q[..., :2], Q, 0, theta), ValueError, "the same width"),
        (lambda: attention(Q, Q[:, :3], Q, 0, theta), ValueError, "the same number of tokens"),
        (lambda: attention(Q, Q, Q[:, :3], 0, theta), ValueError, "the same number of tokens"),
        (lambda: attention(Q, Q, np.ones((3, 5, 4)), 0, theta), ValueError, "axes in front"),
        (lambda: attention(Q, Q, Q, [1, 2], theta), ValueError, "positions must be"),
        (lambda: attention(Q, Q, Q, 0, [1.0]), ValueError, "one frequency for each"),
        (lambda: attention(Q, Q, "v", 0, theta), TypeError, "v must hold real numbers"),
        (lambda: multi_head(Q, Q, Q, 3, 0, theta), ValueError, "cannot be cut into 3 heads"),
        (lambda: multi_head(Q, Q, Q, 0, 0, theta), ValueError, "cannot be cut into 0 heads"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()
