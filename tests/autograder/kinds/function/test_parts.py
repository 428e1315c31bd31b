"""One slip costs its part and no other; wrong values cost everything."""

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.exercises import get
from autograder.judge import judge

TOKEN, SEQUENCE = get("rope-token"), get("rope-sequence")


def turn(x, m, theta):
    z = np.ascontiguousarray(x).view(complex) * np.exp(1j * np.asarray(m)[..., None] * theta)
    return z.view(float)


def token(x, position, theta):
    return turn(x, position, theta).reshape(x.shape)


def verdict(exercise, function):
    return judge(exercise, LocalAnswerer({"rope": function}, one_call=1.0).ask)


def lost(exercise, function):
    found = verdict(exercise, function)
    return {part.name for part in found.finding.parts if not part.right}


def test_nothing_is_lost_by_a_right_answer():
    for exercise, function in ((TOKEN, token), (SEQUENCE, turn)):
        found = verdict(exercise, function)
        assert (found.status, found.score) == ("proved", found.max_score)
        assert all(part.right for part in found.finding.parts)


@pytest.mark.parametrize(
    ("part", "function"),
    [
        ("positions", lambda x, m, theta: token(x, abs(m), theta)),
        ("positions", lambda x, m, theta: token(x, m if m < 60_000 else 0, theta)),
        ("widths", lambda x, m, theta: token(x, m if len(x) < 20 else 0, theta)),
        ("dtype", lambda x, m, theta: token(x, m, theta).astype(np.float32)),
        ("dtype", lambda x, m, theta: token(x, m, theta) + 0j),
        ("widths", lambda x, m, theta: token(x, m, theta)[None]),
    ],
)
def test_one_slip_on_a_vector_costs_its_part(part, function):
    assert lost(TOKEN, function) == {part}


@pytest.mark.parametrize(
    ("part", "function"),
    [
        ("positions", lambda x, m, theta: turn(x, np.arange(x.shape[-2]), theta)),
        ("positions", lambda x, m, theta: turn(x, m - m[..., :1], theta)),
        ("shapes", lambda x, m, theta: turn(x, m if x.shape[-1] == 4 else 0 * m, theta)),
        ("shapes", lambda x, m, theta: turn(x, m, theta).squeeze()),
    ],
)
def test_one_slip_on_sequences_costs_its_part(part, function):
    assert lost(SEQUENCE, function) == {part}


def test_a_changed_input_costs_purity():
    def changes(x, m, theta):
        result = turn(x, m, theta)
        x *= 2
        return result

    assert lost(SEQUENCE, changes) == {"purity"}
    assert verdict(SEQUENCE, changes).finding.misconceptions == ("input-mutated",)


def test_two_slips_beside_the_numbers_cost_two_parts_and_both_are_told():
    def slips(x, m, theta):
        result = turn(x, m, theta).astype(np.float32)
        theta[:] = 0
        return result

    found = verdict(SEQUENCE, slips)
    assert lost(SEQUENCE, slips) == {"dtype", "purity"}
    assert "float32" in found.finding.headline and "`theta`" in found.finding.headline


def test_wrong_values_cost_everything():
    found = verdict(SEQUENCE, lambda x, m, theta: turn(x, -m, theta))
    assert found.score == 0


def test_what_never_comes_back_costs_its_part_alone():
    def loops(x, m, theta):
        while np.any(m < 0):
            pass
        return turn(x, m, theta)

    found = judge(SEQUENCE, LocalAnswerer({"rope": loops}, one_call=0.3).ask)
    assert (found.status, found.score) == ("error", 4.5)


def test_an_error_in_one_part_leaves_the_others():
    def refuses(x, m, theta):
        if x.ndim > 2:
            raise ValueError("one sequence only")
        return turn(x, m, theta)

    found = verdict(SEQUENCE, refuses)
    assert found.status == "error"
    assert "one sequence only" in found.finding.headline
    assert found.score == 3
