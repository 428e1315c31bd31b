"""The letters of the theorems mean what the functions of the course compute."""

import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

import ropelib
from ropelib.symbolic.theorems.inner_product import encoded
from ropelib.symbolic.theorems.products import Cross, Dot, Inner, SquaredNorm
from ropelib.symbolic.theorems.vocabulary import (
    as_row,
    complex_pairs,
    frequencies,
    m,
    phi,
    rope_matrix,
    row,
    turn,
)

angles = st.floats(-20, 20)
THETA = [1.0, 0.25]


def at(side, values):
    return np.array(side.doit().subs(values).evalf().tolist(), dtype=complex)


@given(angles)
@settings(max_examples=30)
def test_the_turn_is_the_rotation_of_the_course(angle):
    np.testing.assert_allclose(at(turn(phi), {phi: angle}), ropelib.rotation_matrix(angle))


@given(st.integers(-50, 50))
@settings(max_examples=20)
def test_the_wide_matrix_and_the_complex_form_are_those_of_the_course(position):
    x = np.array([1.0, 2.0, -3.0, 0.5])
    values = {m: position, **dict(zip(frequencies(4), THETA, strict=True))}
    values |= dict(zip(row("x", 4).value, x, strict=True))
    matrix = ropelib.rope_matrix(position, THETA)
    np.testing.assert_allclose(at(rope_matrix(m, 4), values), matrix, atol=1e-12)
    pairs = ropelib.rope_complex(ropelib.to_complex(x), position, THETA)
    np.testing.assert_allclose(at(encoded(row("x", 4), m), values)[0], pairs, atol=1e-12)


def test_every_letter_is_real():
    letters = {*row("x", 4).value, *frequencies(6), m, phi}
    assert all(letter.is_real for letter in letters)


def test_a_name_stands_for_its_value_and_follows_substitution():
    assert turn(phi).subs(phi, 0).doit() == sp.eye(2)
    assert turn(phi).shape == (2, 2) and turn(phi)[0, 1] == sp.sin(phi)
    x1, x2 = row("x").value
    assert complex_pairs(row("x"))[0].doit() == x1 + sp.I * x2


def test_products_of_rows_are_those_of_numpy():
    left, right = as_row([1, 2]), as_row([3, 5])
    assert Dot(left, right).doit() == np.dot([1, 2], [3, 5])
    assert Cross(left, right).doit() == round(np.linalg.det([[1, 2], [3, 5]]))
    assert SquaredNorm(right).doit() == 34
    assert Inner(as_row([1 + sp.I]), as_row([2 * sp.I])).doit().expand() == 2 - 2 * sp.I


def test_rows_of_two_widths_have_no_product():
    with pytest.raises(ValueError):
        Dot(as_row([1, 2]), as_row([1])).doit()
