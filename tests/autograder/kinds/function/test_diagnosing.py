"""A diagnosis explains every answer, and two slips at once are told as two."""

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.exercises import get
from autograder.judge import judge
from autograder.slips import rope
from autograder.slips.models import Model, Slip, combined


def ideas(function):
    return judge(get("rope-sequence"), LocalAnswerer({"rope": function}).ask).finding.misconceptions


def of(*names):
    slips = (*rope.FREQUENT, *rope.SEQUENCE)
    return tuple(next(slip for slip in slips if slip.misconception == name) for name in names)


@pytest.mark.parametrize(
    "names",
    [
        ("off-by-one", "clockwise"),
        ("reversed-frequencies", "half-split"),
        ("degrees-for-radians", "first-half-only"),
        ("positions-from-index", "off-by-one-more"),
        ("equal-frequencies", "half-split-read"),
    ],
)
def test_two_known_slips_are_recognised_as_such(names):
    assert set(ideas(rope.with_slips(of(*names)))) == set(names)


def test_an_idea_that_explains_all_but_one_input_is_not_told():
    program = rope.with_slips(of("clockwise"))

    def nearly(x, m, theta):
        return program(x, -m if x.shape[-1] == 12 else m, theta)

    assert ideas(nearly) == ()


def test_the_single_idea_comes_before_the_combination():
    assert ideas(rope.with_slips(of("off-by-one"))) == ("off-by-one",)


def test_combinations_are_of_different_stages_and_ideas():
    slips = (Slip("a", "one", 1), Slip("b", "one", 2), Slip("c", "two", 3), Slip("c", "three", 4))
    models = combined(slips, lambda made: lambda: made)
    assert [one.misconceptions for one in models] == [
        *[("a",), ("b",), ("c",), ("c",)],
        *[("a", "c"), ("a", "c"), ("b", "c"), ("b", "c")],
    ]
    assert isinstance(models[0], Model)
    assert np.size(models[0].program()) == 1
