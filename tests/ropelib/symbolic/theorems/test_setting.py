"""The letters and formulas in which theorems on frequencies and lengths are written."""

import numpy as np
import pytest
import sympy as sp

from ropelib.frequencies import frequencies, periods
from ropelib.symbolic.theorems.plain_text import plain
from ropelib.symbolic.theorems.setting import (
    block_matrix,
    d,
    frequency,
    j,
    minus,
    period,
    ratio,
    s,
    shifted,
)
from ropelib.symbolic.theorems.vocabulary import m, n


@pytest.mark.parametrize("width", [2, 6, 64])
def test_frequencies_and_periods_are_those_of_the_code(width):
    pairs = [sp.Integer(i) for i in range(1, width // 2 + 1)]
    base = sp.Integer(500)
    speeds = [float(frequency(i, width, base).doit()) for i in pairs]
    times = [float(period(i, width, base).doit()) for i in pairs]
    np.testing.assert_allclose(speeds, frequencies(width, 500))
    np.testing.assert_allclose(times, periods(frequencies(width, 500)))


def test_a_shift_moves_both_positions_at_once():
    assert shifted(m * n**2) == (m + s) * (n + s) ** 2
    assert shifted(minus(m, n)).doit() == m - n


def test_formulas_stay_as_they_are_written_until_they_are_worked_out():
    fraction = ratio(period(j + 1), period(j))
    assert plain(fraction) == "T_(j + 1)(b)/T_j(b)"
    assert plain(ratio(2 * m, 2 * n)) == "2m/(2n)"
    assert ratio(2 * m, 2 * n).doit() == m / n
    assert frequency().free_symbols >= {d, j}


def test_a_block_matrix_turns_rows_counter_clockwise():
    quarter = block_matrix("R", sp.pi / 2, sp.pi, argument=m).doit()
    assert sp.Matrix([[1, 0, 1, 0]]) * quarter == sp.Matrix([[0, 1, -1, 0]])
