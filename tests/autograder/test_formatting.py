import math

import numpy as np
import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from autograder import formatting
from autograder.answer import Blank, Opaque
from ropelib.symbolic import to_tree


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (-3.0, "−3"),
        (0.5, "0.5"),
        (1 / 3, "0.3333"),
        (math.pi, "π"),
        (-math.pi, "−π"),
        (math.pi / 2, "π/2"),
        (-7 * math.pi / 12, "−7π/12"),
        (3 * math.pi, "3π"),
        (math.nan, "NaN"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
        (1 + 2j, "1 + 2𝚒"),
        (1 - 0.5j, "1 − 0.5𝚒"),
        (sp.pi / 7, "π/7"),
        (-sp.sqrt(3) * sp.pi, "−√(3)π"),
        (np.float32(0.25), "0.25"),
        (1e300, "1e+300"),
    ],
)
def test_numbers(number, text):
    assert formatting.number(number) == text


@given(st.floats() | st.integers(-(10**300), 10**300))
def test_every_number_has_a_short_text(number):
    assert 0 < len(formatting.number(number)) <= 20


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (None, "None"),
        (True, "True"),
        ("b", "'b'"),
        ([1, 2.5], "[1, 2.5]"),
        ((1, [2]), "(1, [2])"),
        (list(range(20)), "[0, 1, 2, 3, 4, 5, 6, 7, …]"),
        (Blank(), "..."),
        (Opaque("generator"), "a generator"),
        (np.array([1.0, -2.0]), "[ 1   −2 ]"),
        (np.zeros((3, 3, 3)), "array of shape (3, 3, 3)"),
        (np.array(2.5), "2.5"),
        (to_tree(sp.pi / 2), "π/2"),
    ],
)
def test_values(data, text):
    assert formatting.value(data) == text


def test_columns_are_aligned_in_both_and_wrong_entries_marked():
    got, wanted = np.array([[1.0, -2.5], [1e-17, 10.0]]), np.array([[1.0, 300.25], [0.0, 10.0]])
    texts = formatting.side_by_side([got, wanted], np.array([[False, True], [False, False]]))
    lines = "\n".join(texts).split("\n")
    assert len(lines) == 4 and len({len(line) for line in lines}) == 1
    assert "‹−2.5›" in lines[0] and "‹300.2›" in lines[2]
    assert "e-17" not in lines[1]


@pytest.mark.parametrize("shape", [(), (2,), (3, 2), (2, 3, 4), (100,)])
def test_arrays_of_any_shapes_stand_side_by_side(shape):
    texts = formatting.side_by_side([np.ones(shape), np.ones((2, 2))])
    assert len(texts) == 2 and all(texts)


def test_calls_read_as_a_learner_writes_them():
    arguments = (np.array([1.0, 0.0]), 2, math.pi / 4)
    assert formatting.call("turn_pair", arguments) == "turn_pair([1, 0], 2, π/4)"


@pytest.mark.parametrize(("name", "text"), [("theta", "θ"), ("x1", "x₁"), ("m", "m")])
def test_symbols_are_written_as_in_the_text(name, text):
    assert formatting.symbol(name) == text
