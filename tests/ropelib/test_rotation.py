import math

import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import look_alike_matrix, rotate, rotation_matrix

angles = st.floats(-100, 100)
numbers = st.floats(-1e3, 1e3)


def test_quarter_turn_is_counter_clockwise_for_rows():
    np.testing.assert_allclose([1.0, 0.0] @ rotation_matrix(np.pi / 2), [0, 1], atol=1e-15)
    np.testing.assert_allclose(rotate([3.0, 4.0], np.pi / 2), [-4, 3], atol=1e-15)


@given(angles)
def test_matrix_agrees_with_fifty_digits(phi):
    with mpmath.workdps(50):
        cos, sin = mpmath.cos(mpmath.mpf(phi)), mpmath.sin(mpmath.mpf(phi))
        expected = np.array([[cos, sin], [-sin, cos]], dtype=float)
    np.testing.assert_allclose(rotation_matrix(phi), expected, rtol=0, atol=2e-16)


@given(numbers, numbers, angles)
def test_rotating_is_multiplying_by_a_unit_complex_number(x, y, phi):
    z = complex(x, y) * complex(math.cos(phi), math.sin(phi))
    np.testing.assert_allclose(rotate([x, y], phi), [z.real, z.imag], atol=1e-9)


@given(numbers, numbers, angles)
def test_rotation_keeps_length(x, y, phi):
    np.testing.assert_allclose(math.hypot(*rotate([x, y], phi)), math.hypot(x, y), atol=1e-9)


@given(angles, angles)
def test_rotations_compose(a, b):
    product = rotation_matrix(a) @ rotation_matrix(b)
    np.testing.assert_allclose(product, rotation_matrix(a + b), atol=1e-13)
    np.testing.assert_allclose(rotation_matrix(-a), rotation_matrix(a).T, atol=1e-15)


@given(numbers, numbers, angles)
def test_look_alike_changes_length_as_its_docstring_says(x, y, phi):
    image = np.array([x, y]) @ look_alike_matrix(phi)
    expected = x * x + y * y + 2 * math.sin(2 * phi) * x * y
    np.testing.assert_allclose(image @ image, expected, atol=1e-8)


def test_look_alike_is_the_rotation_with_one_sign_changed():
    phi = 0.7
    difference = look_alike_matrix(phi) - rotation_matrix(phi)
    np.testing.assert_allclose(difference, [[0, 0], [2 * math.sin(phi), 0]])


@pytest.mark.parametrize("make", [rotation_matrix, look_alike_matrix])
def test_many_angles_give_many_matrices_of_their_type(make):
    phi = np.linspace(0, 6, 12).reshape(3, 4)
    assert make(phi).shape == (3, 4, 2, 2)
    np.testing.assert_array_equal(make(phi)[2, 1], make(phi[2, 1]))
    assert make(phi.astype(np.float32)).dtype == np.float32
    assert make(3).dtype == np.float64


def test_one_vector_takes_many_angles_and_many_vectors_take_one():
    assert rotate([2.0, 1.0], np.arange(5)).shape == (5, 2)
    assert rotate(np.ones((4, 3, 2)), 1.0).shape == (4, 3, 2)
    assert rotate(np.ones((4, 2), np.float32), np.arange(4)).dtype == np.float32
    assert rotate([2, 1], 1).dtype == np.float64


def test_nan_stays_where_it_is():
    turned = rotate([[np.nan, 1.0], [1.0, 0.0]], 0.5)
    assert np.isnan(turned[0]).all() and np.isfinite(turned[1]).all()


@pytest.mark.parametrize(
    ("x", "phi", "error", "words"),
    [
        ([1.0, 2.0, 3.0], 0.1, ValueError, "x must have shape"),
        (1.0, 0.1, ValueError, "x must have shape"),
        ([[1.0, 2.0], [3.0]], 0.1, ValueError, "ragged"),
        (["a", "b"], 0.1, TypeError, "text"),
        ([1j, 2.0], 0.1, TypeError, "complex"),
        ([True, False], 0.1, TypeError, "true/false"),
        ([1.0, 2.0], "0.1", TypeError, "phi must hold real numbers"),
        (np.ones((2, 2)), [1.0, 2.0, 3.0], ValueError, "does not fit"),
    ],
)
def test_bad_input_is_named(x, phi, error, words):
    with pytest.raises(error, match=words):
        rotate(x, phi)
