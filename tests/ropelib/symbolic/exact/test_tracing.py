import math

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Exact, Untraceable, prove_equal, traced
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import exact

x1, x2, t = sp.symbols("x1 x2 t", real=True)

PROGRAMS = [
    lambda v, a: np.array(
        [np.cos(a) * v[0] - np.sin(a) * v[1], np.sin(a) * v[0] + np.cos(a) * v[1]]
    ),
    lambda v, a: v @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]),
    lambda v, a: np.einsum(
        "i,ij->j", v, np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    ),
    lambda v, a: np.stack([np.cos(a) * v[..., 0::2], np.tan(a) * v[..., 1::2]], axis=-1).reshape(2),
    lambda v, a: 2 * v / 4 + a**2 - 1.5,
    lambda v, a: (1 - v) * np.exp(-a) + a**4 / (1 + v[0] ** 2),
    lambda v, a: np.array(((v[0] + 1j * v[1]) * np.exp(1j * a)).real),
    lambda v, a: np.float64(3) * v - np.pi / np.int64(2),
]


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_traced_program_gives_the_formula_of_its_numbers(program):
    result = np.asarray(program(traced((x1, x2)), traced(t)), dtype=object)
    values = {x1: sp.Rational(3, 7), x2: sp.Rational(-5, 3), t: sp.Rational(11, 9)}
    numbers = np.asarray(program(np.array([3 / 7, -5 / 3]), 11 / 9))
    assert result.shape == numbers.shape
    for number, wanted in zip(result.flat, numbers.flat, strict=True):
        value = float(sp.sympify(number).subs(values))
        assert math.isclose(value, wanted, rel_tol=1e-12)


@pytest.mark.parametrize(
    "program",
    [
        math.cos,
        float,
        int,
        bool,
        range,
        lambda a: a > 1,
        lambda a: a == 1,
        lambda a: a % 2,
        lambda a: np.zeros(1) @ np.array([a]).astype(float),
        lambda a: np.linalg.matrix_power(np.eye(2), a),
        lambda a: a + float("nan"),
        lambda a: a + "text",
        hash,
    ],
)
def test_what_has_no_exact_meaning_raises(program):
    with pytest.raises(TypeError):
        program(traced(t))


def test_sympys_own_functions_take_traced_numbers():
    assert sp.cos(traced(t)) == sp.cos(t)


def test_expressions_and_arrays_of_them_are_traced():
    array = traced([[x1, 1], [sp.cos(t), sp.Rational(1, 2)]])
    assert array.shape == (2, 2) and all(isinstance(entry, Exact) for entry in array.flat)
    assert prove_equal(array, [[x1, 1], [sp.cos(t), sp.Rational(1, 2)]]).status == "proved"
    with pytest.raises(Untraceable):
        traced(sp.log(x1))


def test_numbers_traced_together_share_their_generators():
    assert traced(x1).generators is traced(x2).generators
    own = Generators()
    assert all(number.generators is own for number in traced((x1, x2), own))


def test_the_shared_generators_are_exchanged_when_they_are_many_or_rounded():
    number = traced(t) * 0.1
    assert number.generators.rounded
    assert not traced(t).generators.rounded
    for i in range(350):
        traced(sp.Symbol(f"u{i}", real=True))
    assert len(traced(t).generators.names) < 350


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_what_is_not_finite_is_refused(value):
    with pytest.raises(Untraceable, match="not finite"):
        exact(value, Generators())


def test_a_traced_rotation_is_proved():
    c, s = np.cos(traced(t)), np.sin(traced(t))
    assert isinstance(c, Exact)
    assert prove_equal(c * c + s * s, sp.S.One).status == "proved"
