"""What is proved of a function, and for what it says that it holds."""

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.exercises import get
from autograder.judge import judge
from autograder.kinds.function.proving import prove_claims


def block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])


def at_zero_apart(m, theta):
    return np.eye(2) if m == 0 else block(m, theta)


def right_at_whole_positions(m, theta):
    return block(m, theta) + np.sin(np.pi * m)


def asker(function):
    return LocalAnswerer({"rope_block": function}).ask


@pytest.mark.parametrize(
    ("function", "domain"),
    [
        (block, "for all real m, θ"),
        (at_zero_apart, "for all real θ, at m = 0, 1, 2, 3, 7, −1 and −4"),
    ],
)
def test_a_proof_names_the_positions_that_it_needed(function, domain):
    found = judge(get("block-code"), asker(function))
    assert (found.status, found.finding.domain) == ("proved", domain)


def test_a_program_that_needs_more_than_the_position_is_not_proved():
    found = judge(get("block-code"), asker(lambda m, t: block(m, t) if t < 5 else block(m, t)))
    assert found.status == "tested"


def test_another_formula_is_not_proved_at_a_few_positions():
    """It is right at every position at which it would be asked."""
    proof = prove_claims(asker(right_at_whole_positions), get("block-code").kind)
    assert proof.differs and not proof.domain
