import math

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Traced, Untraceable, decide_equal, traced
from ropelib.symbolic.floats import exact_float
from ropelib.symbolic.tracing import exact

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
    lambda v, a: (1 - v) * np.exp(-a) + np.sqrt(a * a),
    lambda v, a: np.real((v[0] + 1j * v[1]) * np.exp(1j * a)),
    lambda v, a: np.float64(3) * v - np.pi / np.int64(2),
]


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_traced_program_gives_the_formula_of_its_numbers(program):
    result = np.asarray(program(traced((x1, x2)), traced(t)), dtype=object)
    values = {x1: sp.Rational(3, 7), x2: sp.Rational(-5, 3), t: sp.Rational(11, 9)}
    numbers = np.asarray(program(np.array([3 / 7, -5 / 3]), 11 / 9))
    assert result.shape == numbers.shape
    for expr, number in zip(result.flat, numbers.flat, strict=True):
        assert math.isclose(float(exact(expr).subs(values)), number, rel_tol=1e-12)


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


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (math.pi, sp.pi),
        (math.pi / 180, sp.pi / 180),
        (-7 * math.pi / 12, -7 * sp.pi / 12),
        (0.1, sp.Rational(1, 10)),
        (0.0, 0),
        (1e-9, sp.Rational(1, 10**9)),
    ],
)
def test_floats_are_read_as_they_were_meant(value, meant):
    assert exact_float(value) == meant


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_what_is_not_finite_is_refused(value):
    with pytest.raises(ValueError, match="not a finite number"):
        exact_float(value)
    with pytest.raises(Untraceable):
        exact(value)


def test_a_traced_rotation_is_proved():
    c, s = np.cos(traced(t)), np.sin(traced(t))
    assert isinstance(c, Traced)
    assert decide_equal((c * c + s * s).expr, sp.S.One).equal
