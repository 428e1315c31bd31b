import math
import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib.symbolic.exact.floats import as_multiple_of_pi, is_surely_meant, may_be_rounded


@given(st.integers(-3000, 3000), st.integers(1, 360))
def test_multiples_of_pi_are_recognised(numerator, denominator):
    turns = Fraction(numerator, denominator)
    if abs(turns) > 3000:
        return
    for value in (math.pi * numerator / denominator, float(turns * Fraction(math.pi))):
        found = as_multiple_of_pi(value)
        # The first is rounded twice, and may be the float beside.
        assert found in ((turns,) if numerator else (None,)) or (
            found is None and value != float(turns * Fraction(math.pi))
        )


@pytest.mark.parametrize(
    ("value", "turns"),
    [
        (math.pi, Fraction(1)),
        (-math.pi / 2, Fraction(-1, 2)),
        (math.pi / 180, Fraction(1, 180)),
        (-7 * math.pi / 12, Fraction(-7, 12)),
        (2 * math.pi / 360, Fraction(1, 180)),
        (math.tau * 5, Fraction(10)),
        (0.0, None),
        (3.14159265, None),
        (22 / 7, None),
        (1e-9, None),
        (1e300, None),
        (-1e17, None),
        (math.inf, None),
        (math.nan, None),
    ],
)
def test_floats_are_read_as_they_were_meant(value, turns):
    assert as_multiple_of_pi(value) == turns


def test_no_other_float_is_taken_for_a_multiple_of_pi():
    rng = random.Random(5)
    for size in (1, 100, 10_000, 1e8, 1e16, 1e100):
        assert not any(as_multiple_of_pi(rng.uniform(-size, size)) for _ in range(300))
    decimals = [k / power for k in range(1, 2_000) for power in (1, 10, 1_000)]
    assert not any(map(as_multiple_of_pi, decimals))


@given(st.fractions(-50, 50, max_denominator=1024))
def test_a_simple_fraction_is_found_again_behind_its_float(fraction):
    assert is_surely_meant(Fraction(float(fraction)), 1024) == fraction


def test_other_powers_stay_as_they_are():
    value = Fraction(0.12345678901234567)
    assert is_surely_meant(value, 1024) == value


@pytest.mark.parametrize(
    ("value", "rounded"),
    [(0.1, True), (0.5, False), (3 / 1024, False), (2.0**60, True), (2.0**-11, True), (7.0, False)],
)
def test_which_floats_may_be_rounded(value, rounded):
    assert may_be_rounded(Fraction(value)) is rounded
