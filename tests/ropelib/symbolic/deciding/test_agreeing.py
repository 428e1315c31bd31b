"""Whether a program gives on numbers what it gave on symbols."""

import numpy as np
import pytest

from ropelib.symbolic import prove_relative


def test_a_program_that_treats_floats_otherwise_is_not_proved():
    def encode(x, position):
        return x * (2 if type(position) is float else 1)

    assert "something else" in prove_relative(encode, dim=2).reason


def test_a_program_that_draws_at_random_is_not_proved():
    rng = np.random.default_rng(0)

    def encode(x, position):
        return x * rng.uniform(1, 2)

    assert "not always" in prove_relative(encode, dim=2).reason


@pytest.mark.parametrize("attempt", range(10))
def test_digits_that_floats_lose_are_not_held_against_a_program(attempt):
    def encode(x, position):
        return x * (np.cosh(position) ** 2 - np.sinh(position) ** 2)

    assert prove_relative(encode, dim=2).status == "proved"


@pytest.mark.parametrize("attempt", range(40))
def test_a_whole_position_at_which_a_program_divides_by_0_is_passed_over(attempt):
    def encode(x, position):
        return x * (position**2 - 16) / ((position - 4) * (position + 4))

    answer = prove_relative(encode, dim=2)
    assert answer.status == "proved"
    assert answer.domain.endswith("where nothing is divided by 0")
