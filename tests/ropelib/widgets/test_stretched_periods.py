"""What each way does to the periods, beside the formulas written down anew."""

import math

import numpy as np
import pytest
from numpy.testing import assert_allclose

from ropelib.widgets import stretched_periods
from ropelib.widgets.stretched_periods import FACTORS, WAYS, _drawn_growth

PERIODS = [2 * math.pi * math.exp(2 * j * math.log(10000) / 64) for j in range(32)]


def ramp(turns, low, high):
    return min(max((turns - low) / (high - low), 0.0), 1.0)


def blended(way, factor):
    """The growth of each period by the papers: YaRN blends from 1 to 32 turns, Llama 3 1 to 4."""
    low, high = {"YaRN": (1, 32), "Llama 3": (1, 4)}[way]
    kept = [ramp(4096 / period, low, high) for period in PERIODS]
    return [1 / (k + (1 - k) / factor) for k in kept]


@pytest.mark.parametrize("factor", FACTORS)
def test_the_growth_is_the_formulas(factor):
    assert_allclose(_drawn_growth("interpolation", factor), np.full(32, factor))
    assert_allclose(_drawn_growth("larger base", factor), [factor ** (j / 31) for j in range(32)])
    for way in ("YaRN", "Llama 3"):
        assert_allclose(_drawn_growth(way, factor), blended(way, factor))


def test_it_asks_its_question_and_the_start_gives_nothing_away(hold):
    held = hold(stretched_periods)
    assert "slow down" in held.heading.value
    for way in WAYS:
        held.at(way, "1×")
        assert held.said.endswith("?") and len(held.figures) == 1


def test_it_says_truly_which_pairs_stay(hold):
    held = hold(stretched_periods)
    for way, factor in held.states():
        if factor == "1×":
            continue
        growth = _drawn_growth(way, int(factor[:-1]))
        kept = int(np.sum(growth < 1 + 1e-6))
        if kept == 0:
            assert "every period grows" in held.said
        elif kept == 1:
            assert "the first period stays" in held.said
        else:
            assert f"pairs 1 to {kept} keep their periods" in held.said
        assert growth[-1] == pytest.approx(int(factor[:-1]))
