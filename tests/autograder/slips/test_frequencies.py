"""The wrong ideas about frequencies: each another function, each from the formula it names."""

import itertools

import numpy as np
import pytest

from autograder.slips.frequencies import MODELS, frequencies
from ropelib.frequencies import frequencies as right

# Fresh bases, on both sides of 1 and of the default, and the default itself.
CALLS = [
    *((d,) for d in (2, 4, 6, 8, 12, 64)),
    *((d, 37.5) for d in (2, 4, 6, 10)),
    *((8, base) for base in (0.3, 2.0, 481.0, 500000.0)),
]


def results(program):
    with np.errstate(all="ignore"):
        return [np.asarray(program(*call), dtype=float) for call in CALLS]


def same(ones, others):
    return all(
        one.shape == other.shape and np.allclose(one, other, rtol=1e-9, atol=0)
        for one, other in zip(ones, others, strict=True)
    )


def test_without_slips_the_frequencies_are_right():
    assert same(results(frequencies()), results(right))


def test_every_wrong_idea_gives_other_frequencies():
    expected = results(right)
    assert not [one.misconceptions for one in MODELS if same(results(one.program), expected)]


def test_no_two_models_give_the_same():
    made = [(model.misconceptions, results(model.program)) for model in MODELS]
    alike = [
        (one, other)
        for (one, ones), (other, others) in itertools.combinations(made, 2)
        if same(ones, others)
    ]
    assert not alike


@pytest.mark.parametrize(
    ("idea", "expected"),
    [
        ("exponent-off-by-one", [16 ** (-1 / 4), 16 ** (-2 / 4), 16 ** (-3 / 4), 1 / 16]),
        ("exponent-shifted", [1 / 16, 1 / 32, 1 / 64, 1 / 128]),
        ("exponent-doubled", [1, 1 / 4, 1 / 16, 1 / 64]),
        ("exponent-halved", [1, 16 ** (-1 / 8), 16 ** (-2 / 8), 16 ** (-3 / 8)]),
        ("exponent-without-minus", [1, 2, 4, 8]),
        ("exponent-linspace", [1, 16 ** (-1 / 3), 16 ** (-2 / 3), 1 / 16]),
        ("integer-division", [1, 1 / 16, 1 / 16, 1 / 16]),
        ("base-hard-coded", [1, 1 / 10, 1 / 100, 1 / 1000]),
        ("base-forgotten", np.exp([0, -1 / 4, -2 / 4, -3 / 4])),
        ("wrong-logarithm", np.exp(np.log10(16) * np.array([0, -1 / 4, -2 / 4, -3 / 4]))),
        ("equal-frequencies", [1, 1, 1, 1]),
        ("reversed-frequencies", [1 / 8, 1 / 4, 1 / 2, 1]),
        ("turns-for-radians", [2 * np.pi, np.pi, np.pi / 2, np.pi / 4]),
        ("periods-for-frequencies", [2 * np.pi, 4 * np.pi, 8 * np.pi, 16 * np.pi]),
        ("repeated-frequencies", [1, 1, 1 / 2, 1 / 2, 1 / 4, 1 / 4, 1 / 8, 1 / 8]),
        ("half-the-frequencies", [1, 1 / 2]),
    ],
)
def test_an_idea_gives_what_its_formula_gives_by_hand(idea, expected):
    # d = 8 and b = 16: θ = 1, 1/2, 1/4, 1/8
    model = next(one for one in MODELS if one.misconceptions == (idea,))
    np.testing.assert_allclose(model.program(8, 16.0), expected, rtol=1e-12)


def test_a_base_of_1000_shows_where_none_is_given():
    model = next(one for one in MODELS if one.misconceptions == ("base-1000",))
    np.testing.assert_allclose(model.program(4), [1, 1000**-0.5], rtol=1e-12)
    np.testing.assert_allclose(model.program(4, 100.0), [1, 1 / 10], rtol=1e-12)
