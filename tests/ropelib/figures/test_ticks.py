import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib.figures.ticks import plain, tick_step, ticks


@given(st.floats(1e-90, 1e90))
def test_a_few_round_ticks_whatever_the_reach(reach):
    found = ticks(reach)
    assert 2 <= len(found) <= 6
    assert all(abs(t) <= reach * (1 + 1e-6) for t in found)
    mantissa = tick_step(reach) / 10 ** math.floor(math.log10(tick_step(reach)) + 1e-9)
    assert min(abs(mantissa - m) for m in (1, 2, 5)) < 1e-6


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (-1.5, "−1.5"),
        (1000, "1000"),
        (-25000, "−25000"),
        (1e6, "10⁶"),
        (-1e6, "−10⁶"),
        (5e-7, "5·10⁻⁷"),
        (float("nan"), "not a number"),
        (float("inf"), "∞"),
        (float("-inf"), "−∞"),
    ],
)
def test_numbers_are_written_for_people(value, text):
    assert plain(value) == text
