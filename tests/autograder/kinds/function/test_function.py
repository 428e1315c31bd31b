"""What a function exercise tries beyond its written inputs."""

import numpy as np
import pytest

from autograder.answer import Answer, Program, Trouble
from autograder.answering.local import LocalAnswerer
from autograder.exercises import get
from autograder.judge import judge
from autograder.kinds.function.around import LARGEST_POSITION, around, as_numpy_scalars

BLOCK = get("block-code")


def block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])


def verdict(function, **limits):
    return judge(BLOCK, LocalAnswerer({"rope_block": function}, **limits).ask)


def draw(rng):
    return int(rng.integers(10)), float(rng.uniform()), rng.normal(size=2)


def test_every_mentioned_number_is_put_in_every_place():
    inputs = list(around([4242.0], draw, np.random.default_rng(0)))
    assert {4241, 4242, 4243} <= {arguments[0] for arguments in inputs}
    assert any(4242.0 in arguments[2] for arguments in inputs)
    inputs = list(around([0.25], draw, np.random.default_rng(0)))
    assert 0.25 in {arguments[1] for arguments in inputs}
    assert list(around([10.0 * LARGEST_POSITION], draw, np.random.default_rng(0))) == []


def test_numpys_scalars_stand_in_for_pythons():
    m, theta, x = as_numpy_scalars((3, 0.5, np.zeros(2)))
    assert (type(m), type(theta), type(x)) == (np.int64, np.float64, np.ndarray)


@pytest.mark.parametrize("threshold", [5, 17, 256, 777, 4242, 12_345, 65_535, 150_000])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_branch_at_any_position_is_found(threshold, sign):
    def branches(m, theta):
        return block(m if m * sign < threshold else m + 1, theta)

    assert verdict(branches).status == "refuted"


@pytest.mark.parametrize("remainder", [3, 10, 97, 1000, 4096])
def test_a_branch_on_a_remainder_is_found(remainder):
    namespace = {"block": block}
    exec(
        "def branches(m, theta):\n"
        f"    return block(m + (m % {remainder} == {remainder - 1}), theta)",
        namespace,
    )
    assert verdict(namespace["branches"]).status == "refuted"


@pytest.mark.parametrize("threshold", [0.001, 0.37, 1.5, 2.9])
def test_a_branch_on_the_frequency_is_found(threshold):
    def branches(m, theta):
        return block(m, theta if theta < threshold else 2 * theta)

    assert verdict(branches).status == "refuted"


def test_a_slow_right_function_is_not_called_unsteady():
    import time

    def slow(m, theta):
        time.sleep(0.004)
        return block(m, theta)

    assert verdict(slow, one_call=1.0, all_calls=30.0).score == 3


def test_the_smallest_failing_input_is_the_counter_example():
    example = verdict(lambda m, theta: block(-m, theta)).finding.counterexample
    assert example.case == "rope_block(1, π/2)"


def test_a_program_wrong_only_where_its_formula_is_found_by_its_formula():
    def sly(m, theta):
        # Right where it is a number, wrong where it is proved.
        return block(m, theta) if isinstance(m, int | np.integer) else block(2 * m, theta)

    finding = verdict(sly).finding
    assert finding.status == "tested"
    assert "another formula" in finding.reason


def test_a_missing_return_on_one_way_is_told_with_the_input():
    finding = verdict(lambda m, theta: block(m, theta) if m < 9 else None).finding
    assert finding.status == "error"
    assert "rope_block(10," in finding.headline


def test_wrong_numbers_come_before_a_later_crash():
    def crashes(m, theta):
        return block(m + 1, theta) if m < 9 else 1 / 0

    finding = verdict(crashes).finding
    # one too many explains the numbers, and not the crash
    assert (finding.status, finding.misconceptions) == ("refuted", ())


def test_what_never_comes_back_ends_the_asking():
    asked = []

    def ask(probe):
        asked.append(probe)
        if probe.arguments is None:
            return Answer(Program())
        from autograder.answer import Failure

        return Answer(failure=Failure(Trouble.ENDLESS, "it was still running"))

    assert judge(BLOCK, ask).status == "error"
    assert len(asked) == 2
