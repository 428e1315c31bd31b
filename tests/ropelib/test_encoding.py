import cmath

import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from ropelib import (
    frequencies,
    from_complex,
    rope,
    rope_block,
    rope_complex,
    rope_matrix,
    rotation_matrix,
    to_complex,
)

numbers = st.floats(-100, 100)
positions = st.integers(-5000, 5000)


@st.composite
def vectors(draw, count=1):
    d = 2 * draw(st.integers(1, 6))
    return [draw(arrays.arrays(np.float64, d, elements=numbers)) for _ in range(count)]


def by_python_complex(x, position, theta):
    """RoPE on one vector with Python's own complex numbers, pair by pair."""
    out = []
    for j, theta_j in enumerate(theta):
        pair = complex(x[2 * j], x[2 * j + 1]) * cmath.exp(1j * position * theta_j)
        out += [pair.real, pair.imag]
    return out


@given(vectors(), positions)
def test_agrees_with_plain_complex_arithmetic(drawn, m):
    (x,) = drawn
    theta = frequencies(len(x))
    np.testing.assert_allclose(rope(x, m, theta), by_python_complex(x, m, theta), atol=1e-10)


def test_agrees_with_fifty_digits_far_out():
    x, m, theta = [1.0, 2.5, -0.5, 4.0], 123456, frequencies(4)
    expected = []
    with mpmath.workdps(50):
        for j in range(2):
            pair = mpmath.mpc(x[2 * j], x[2 * j + 1]) * mpmath.expj(m * mpmath.mpf(theta[j]))
            expected += [float(pair.real), float(pair.imag)]
    np.testing.assert_allclose(rope(x, m, theta), expected, atol=1e-11)


@given(vectors(), positions)
def test_matrix_form_equals_complex_form(drawn, m):
    (x,) = drawn
    theta = frequencies(len(x))
    np.testing.assert_allclose(x @ rope_matrix(m, theta), rope(x, m, theta), atol=1e-10)


@given(vectors(), positions)
def test_norm_is_kept(drawn, m):
    (x,) = drawn
    turned = rope(x, m, frequencies(len(x)))
    np.testing.assert_allclose(np.linalg.norm(turned), np.linalg.norm(x), atol=1e-10)


@given(vectors(), positions, positions)
def test_turns_compose(drawn, m, n):
    (x,) = drawn
    theta = frequencies(len(x))
    np.testing.assert_allclose(rope(rope(x, m, theta), n, theta), rope(x, m + n, theta), atol=1e-9)


@given(vectors(count=2), positions, positions, positions)
def test_score_depends_on_the_distance_alone(drawn, m, n, shift):
    q, k = drawn
    theta = frequencies(len(q))
    here = rope(q, m, theta) @ rope(k, n, theta)
    there = rope(q, m + shift, theta) @ rope(k, n + shift, theta)
    np.testing.assert_allclose(here, there, atol=1e-6)


@given(positions, positions)
def test_matrices_of_two_positions_leave_the_difference(m, n):
    theta = frequencies(6)
    product = rope_matrix(m, theta) @ rope_matrix(n, theta).T
    np.testing.assert_allclose(product, rope_matrix(m - n, theta), atol=1e-10)


def test_matrix_is_block_diagonal():
    theta = [0.3, 0.7, 1.1]
    matrix = rope_matrix(5, theta)
    for j, theta_j in enumerate(theta):
        pair = slice(2 * j, 2 * j + 2)
        np.testing.assert_allclose(matrix[pair, pair], rope_block(5, theta_j))
        np.testing.assert_allclose(rope_block(5, theta_j), rotation_matrix(5 * theta_j))
        matrix[pair, pair] = 0
    assert not matrix.any()


def test_pairs_are_adjacent():
    np.testing.assert_array_equal(to_complex([1.0, 2.5, -0.5, 4.0]), [1 + 2.5j, -0.5 + 4j])
    np.testing.assert_array_equal(from_complex([1 + 2.5j, -0.5 + 4j]), [1.0, 2.5, -0.5, 4.0])


@given(vectors())
def test_complex_form_and_back(drawn):
    (x,) = drawn
    np.testing.assert_array_equal(from_complex(to_complex(x)), x)


def test_batches_heads_and_positions_of_each_row():
    rng = np.random.default_rng(1)
    x, theta = rng.normal(size=(2, 3, 5, 8)), frequencies(8)
    shared, own = np.arange(5), rng.integers(0, 50, size=(2, 1, 5))
    full = np.broadcast_to(own, (2, 3, 5))
    for given_positions in (shared, own, full, 7):
        turned = rope(x, given_positions, theta)
        each = np.broadcast_to(given_positions, (2, 3, 5))
        assert turned.shape == x.shape
        for place in np.ndindex(2, 3, 5):
            np.testing.assert_allclose(turned[place], rope(x[place], each[place], theta))


def test_non_contiguous_input_is_read_right_and_left_alone():
    whole = np.arange(48.0).reshape(4, 12)
    before, strided = whole.copy(), whole[::-2, ::3]
    turned = rope(strided, [1, 2], frequencies(4))
    np.testing.assert_array_equal(turned, rope(strided.copy(), [1, 2], frequencies(4)))
    np.testing.assert_array_equal(whole, before)
    from_complex(to_complex(whole))[:] = 0
    np.testing.assert_array_equal(whole, before)


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
def test_type_is_kept_and_angles_are_exact_far_out(kind):
    x, theta = np.array([[1, 2, 3, 4]], dtype=kind), frequencies(4)
    turned = rope(x, [2**24 + 1], theta)
    assert turned.dtype == kind
    exact = by_python_complex(x[0].astype(float), 2**24 + 1, theta)
    np.testing.assert_allclose(turned[0], exact, rtol=8 * np.finfo(kind).eps, atol=1e-8)


def test_types_of_the_complex_form():
    assert to_complex(np.ones(2, np.float32)).dtype == np.complex64
    assert to_complex([1, 2]).dtype == np.complex128
    assert rope_complex(np.ones(1, np.complex64), 3, [1.0]).dtype == np.complex64
    assert from_complex(np.ones(1, np.complex64)).dtype == np.float32
    assert rope([1, 2], 3, [1]).dtype == np.float64


@pytest.mark.filterwarnings("error")
def test_nan_stays_in_its_own_pair():
    turned = rope([[np.nan, 1.0, 1.0, 1.0]], [3], frequencies(4))
    assert np.isnan(turned[0, :2]).all() and np.isfinite(turned[0, 2:]).all()
    assert np.isnan(rope([1.0, 1.0], np.nan, [1.0])).all()


def test_no_tokens_give_no_tokens():
    assert rope(np.ones((0, 4)), [], frequencies(4)).shape == (0, 4)


X = np.ones((3, 5, 4))


@pytest.mark.parametrize(
    ("x", "m", "theta", "error", "words"),
    [
        (np.ones((5, 3)), np.arange(5), [1.0], ValueError, "d must be even"),
        (np.ones((5, 0)), np.arange(5), [], ValueError, "d must be even and positive"),
        (7.0, 0, [1.0], ValueError, "single number"),
        (X, np.arange(5), [1.0], ValueError, "one frequency for each of the 2 pairs"),
        (X, np.arange(5), 1.0, ValueError, "one frequency for each of the 2 pairs"),
        (X, np.arange(4), [1.0, 0.1], ValueError, r"\(3, 5\) or \(5,\), but their shape is \(4,\)"),
        (X, [1], [1.0, 0.1], ValueError, "positions must be"),
        (X, np.ones((2, 5)), [1.0, 0.1], ValueError, "positions must be"),
        (X[0, 0], [1], [1.0, 0.1], ValueError, "one number for one vector"),
        (X[0], np.ones((2, 5)), [1.0, 0.1], ValueError, "positions must be"),
        ("text", 1, [1.0], TypeError, "x must hold real numbers"),
        ([1j, 2], 1, [1.0], TypeError, "complex"),
        ([None, 2], 1, [1.0], TypeError, "objects such as None"),
        ([[1, 2], [3]], 1, [1.0], ValueError, "ragged"),
        ([1, 2], "1", [1.0], TypeError, "positions must hold real numbers"),
        ([1, 2], 1, ["a"], TypeError, "theta must hold real numbers"),
    ],
)
def test_bad_input_is_named(x, m, theta, error, words):
    with pytest.raises(error, match=words):
        rope(x, m, theta)


def test_bad_input_of_the_matrices_and_the_complex_form_is_named():
    with pytest.raises(ValueError, match="position must be a single number"):
        rope_block([1, 2], 0.5)
    with pytest.raises(ValueError, match="theta_j must be a single number"):
        rope_block(1, [0.5])
    with pytest.raises(ValueError, match=r"theta must have shape \(d/2,\)"):
        rope_matrix(1, 0.5)
    with pytest.raises(ValueError, match=r"theta must have shape \(d/2,\)"):
        rope_matrix(1, [])
    with pytest.raises(TypeError, match="z must hold complex numbers"):
        from_complex(["a"])
    with pytest.raises(ValueError, match="z must be a vector"):
        from_complex(1j)
    with pytest.raises(ValueError, match="one frequency"):
        rope_complex(1j, 0, [1.0])
