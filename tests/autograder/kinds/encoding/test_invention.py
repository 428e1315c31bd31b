"""An encoding of one's own: programs that are not in the bank, right ones and wrong ones."""

import math

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.kinds.encoding import Invention

KIND = Invention("my_encode")


def found(my_encode, seed=0):
    ask = LocalAnswerer({"my_encode": my_encode}).ask
    return KIND.judge(ask, np.random.default_rng(seed))


def turned(x, angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1], x[2], x[3]])


def by_einsum(x, m):
    c, s = np.cos(m / 7), np.sin(m / 7)
    turn = np.array([[c, s], [-s, c]])
    return np.einsum("pi,ij->pj", x.reshape(2, 2), turn).reshape(4)


def by_math(x, m):
    c, s = math.cos(m), math.sin(m)
    return [c * x[0] - s * x[1], s * x[0] + c * x[1], x[2], x[3]]


def by_matrix(x, m):
    R = np.eye(4)
    R[1:3, 1:3] = [[math.cos(m), math.sin(m)], [-math.sin(m), math.cos(m)]]
    return x @ R


@pytest.mark.parametrize("encode", [by_einsum, by_math, by_matrix])
def test_other_ways_to_write_a_relative_encoding_are_accepted(encode):
    assert found(encode).status in ("proved", "tested")


def test_rope_is_named_with_its_frequencies():
    finding = found(lambda x, m: turned(x, m / 2))
    assert finding.status == "proved"
    assert "RoPE itself, with θ = (0.5, 0)" in finding.headline


def test_one_position_that_is_treated_on_its_own_is_found():
    finding = found(lambda x, m: x if m == 7770 else turned(x, m))
    assert (finding.status, finding.misconceptions) == ("refuted", ("steps-differ",))


def test_a_token_that_is_treated_on_its_own_is_found():
    finding = found(lambda x, m: turned(x, m**2 if np.max(x) > 90 else m))
    assert finding.status == "refuted"


def test_the_counter_example_is_so():
    def encode(x, m):
        return turned(x, m**2)

    story = found(encode).counterexample.consequence
    e1, e2 = encode(np.eye(4)[0], 1), encode(np.eye(4)[0], 2)
    assert "(m, n) = (0, 1)" in story and "moved by s = 1" in story
    assert f"{e1[0]:.4f}" in story and f"{abs(e1 @ e2):.2f}" in story


def test_a_token_that_is_dropped_in_part_is_lost():
    assert found(lambda x, m: turned(x * [1, 1, 1, 0], m)).misconceptions == ("loses-the-token",)


@pytest.mark.parametrize("seed", range(3))
def test_fresh_numbers_do_not_change_the_verdict(seed):
    assert found(by_einsum, seed).status == "proved"
    assert found(lambda x, m: x + m, seed).misconceptions == ("added-is-relative",)


def test_what_is_no_function_is_no_answer():
    ask = LocalAnswerer({"my_encode": ...}).ask
    with pytest.raises(Exception, match="still"):
        KIND.judge(ask, np.random.default_rng(0))


def test_an_endless_program_is_stopped():
    def endless(x, m):
        while True:
            pass

    ask = LocalAnswerer({"my_encode": endless}, one_call=0.2).ask
    with pytest.raises(Exception, match="did not finish"):
        KIND.judge(ask, np.random.default_rng(0))
