"""Remainders: turns by whole turns more are the same, and what else depends on them is refused."""

import math

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Untraceable
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly

A = sp.Symbol("a", real=True)


@pytest.mark.parametrize(
    "program",
    [
        lambda a: np.cos(a % (2 * np.pi)),
        lambda a: np.cos(np.mod(a, 2 * np.pi)),
        lambda a: np.cos(np.remainder(a + np.pi, 2 * np.pi) - np.pi),
        lambda a: math.cos(math.radians(math.degrees(a) % 360)),
        lambda a: np.exp(1j * (a % (2 * np.pi))).real,
        lambda a: np.cos(a - 4 * np.pi * (a // (4 * np.pi))),
        lambda a: np.cos(divmod(a, 2 * math.pi)[1]),
        lambda a: (np.exp(1j * (a % np.pi)) ** 2 * np.exp(-1j * a)).real,
        lambda a: np.cos(np.array([a, a]) % (2 * np.pi))[1],
        lambda a: np.cos(a % (-2 * np.pi)),
    ],
)
def test_whole_turns_drop_out(program):
    assert sp.sympify(run_exactly(program, traced(A))) == sp.cos(A)


@pytest.mark.parametrize(
    "program",
    [
        lambda a: a % 2,
        lambda a: a // 2,
        lambda a: np.cos(a % np.pi),
        lambda a: np.cos(a % 6.28),
        lambda a: np.cos(a % 4096),
        lambda a: np.array([a, 1.0]) % 2,
        lambda a: [a % 2, 1],
        lambda a: {"it": a % 2},
        lambda a: 7 % a,
        lambda a: a % a,
        lambda a: np.cos(a) * (1 + a % 2),
        lambda a: 1 / (1 + (a % 2) ** 2),
        lambda a: np.array([a]) // 0,
    ],
)
def test_what_depends_on_the_remainder_is_refused(program):
    with pytest.raises(Untraceable, match="remainder"):
        run_exactly(program, traced(A))


def test_rational_numbers_keep_theirs():
    def program(a):
        one = a * 0 + 7
        return one % 4, -one // 2, divmod(one, -2)[1], 9 % one, np.array([one, 5.5])[1:] % 2

    *single, several = run_exactly(program, traced(A))
    assert [sp.sympify(one) for one in single] == [3, -4, -1, 2]
    assert [float(one) for one in several] == [1.5]


def test_no_remainder_is_taken_outside_of_a_run():
    with pytest.raises(Untraceable, match="remainder"):
        traced(A) % (2 * np.pi)
    run_exactly(lambda a: np.cos(a % (2 * np.pi)), traced(A))
    with pytest.raises(Untraceable, match="remainder"):
        traced(A) % (2 * np.pi)
