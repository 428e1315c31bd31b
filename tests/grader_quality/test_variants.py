"""Variants say something else in their text and, where they should, the same in their results."""

import ast

import numpy as np
import pytest

from ..autograder.bank import bank
from .casting import cast
from .item import Family
from .mutants import mutations, used_operators
from .renaming import renamed
from .rewriting import rewritten
from .variants import all_variants, sampled

PROGRAM = '''
import numpy as np

scale = 1


def helper(angle, *, sign=1):
    return np.cos(angle) * sign


def turn(x, m, theta):
    """Turn x."""
    total = 0
    for axis in range(2):  # both entries
        total = total + x[axis] * helper(m * theta, sign=scale) - 3
    return np.array([total, 2])
'''


def value(source):
    namespace = {}
    exec(source, namespace)
    return namespace["turn"](np.array([1.0, 2.0]), 3, 0.5)


def test_locals_get_other_names_all_over_the_program():
    text = renamed(PROGRAM)
    assert "def turn(my_x, my_m, my_theta)" in text
    assert "my_total = my_total + my_x[my_axis]" in text
    np.testing.assert_array_equal(value(text), value(PROGRAM))


@pytest.mark.parametrize("kept", ["scale = 1", "sign=1", "def helper", "import numpy as np"])
def test_names_that_mean_something_elsewhere_are_kept(kept):
    assert kept in renamed(PROGRAM)


@pytest.mark.parametrize(
    "source",
    [
        "x = 1\ndef f():\n    x = 2\n    return x\n",
        "def f(x):\n    return eval('x')\n",
        "def f(axis):\n    return g(axis, axis=1)\n",
        "def f():\n    global x\n    x = 1\n",
    ],
)
def test_what_cannot_be_renamed_is_left_alone(source):
    assert ast.dump(ast.parse(renamed(source))) == ast.dump(ast.parse(source))


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ("sums the other way round", "total = x[axis] * helper(m * theta, sign=scale) + total - 3"),
        ("products the other way round", "helper(theta * m, sign=scale) * x[axis]"),
        ("a − b as −b + a", "total = -3 + (total + x[axis]"),
        ("result in brackets", "return ((np.array([total, 2])))"),
        ("np.array as np.asarray", "np.asarray([total, 2])"),
        ("result by name", "result_ = np.array([total, 2])\n    return result_"),
        ("numpy by its full name", "return numpy.array([total, 2])"),
        ("whole number 1 as a float", "scale = 1.0"),
    ],
)
def test_a_rewritten_program_gives_the_same(change, line):
    text = dict(rewritten(PROGRAM))[change]
    assert line in text
    np.testing.assert_allclose(value(text), value(PROGRAM), rtol=1e-15)


def test_comments_and_docstrings_can_be_dropped():
    text = dict(rewritten(PROGRAM))["without comments"]
    assert "Turn x" not in text and "both entries" not in text


def test_lists_and_texts_keep_their_order():
    source = "def turn(x, m, theta):\n    return [x] + [m] * 2 + 'ab' * theta\n"
    assert (
        not {"sums the other way round", "products the other way round"}
        & dict(rewritten(source)).keys()
    )


def test_brackets_are_found_by_bytes():
    source = "def turn(x, m, theta):\n    θ = theta; return θ, (m +\n        x)\n"
    text = dict(rewritten(source))["result in brackets"]
    assert "return ((θ, (m +\n        x)))" in text


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ("vectors as float64", "x = np.asarray(x, dtype=float)"),
        ("numbers as floats", "theta = float(theta)"),
        ("in long doubles", "return np.asarray(np.array([total, 2]), dtype=np.float64)"),
        ("result as float64", "return np.asarray(np.array([total, 2]), dtype=np.float64)"),
    ],
)
def test_a_casting_program_gives_the_same(change, line):
    text = dict(cast(PROGRAM, "turn", (np.array([1.0, 2.0]), 3, 0.5)))[change]
    assert line in text
    np.testing.assert_allclose(value(text), value(PROGRAM), rtol=1e-15)


@pytest.mark.parametrize("source", ["turn = lambda x, m, theta: x", "def turn(x, m, theta): pass"])
def test_a_program_without_the_function_or_without_np_is_not_cast(source):
    assert not list(cast(source, "turn", (np.zeros(2), 3, 0.5)))


def test_the_mutation_tool_changes_one_place():
    source = "def f(a, b):\n    return a + b * 2\n"
    made = {str(one): one.of(source) for one in mutations(source)}
    assert made["ReplaceBinaryOperator_Add_Sub 1"] == source.replace("+", "-")
    assert made["NumberReplacer 1"].split() == source.replace("2", "3").split()
    assert made["NumberReplacer 2"].split() == source.replace("2", "1").split()
    assert all(text is not None and text != source for text in made.values())


def test_every_occurrence_is_the_tools_own():
    source = "def f(a):\n    return (a - 1) * (a - 2) if not a > 3 else -a\n"
    for one in mutations(source):
        assert one.of(source) is not None, one


def test_only_arithmetic_takes_the_place_of_arithmetic():
    used = used_operators()
    assert any("Mul_Mod" in name for name in used)
    assert not any("Shift" in name or "Bit" in name for name in used)


def test_a_sample_is_drawn_again_from_the_same_seed():
    answers = [one for one in bank() if one.exercise in ("one-turn", "rotation-90")]
    first, again, other = (sampled(answers, 12, seed) for seed in (1, 1, 2))
    assert first == again != other
    assert len(first) == len({item.source for item in first}) == 12
    assert {item.exercise for item in first} == {"one-turn"}
    assert sum(item.family is Family.MUTANT for item in first) == 6


def test_all_variants_are_of_right_functions_and_of_every_family():
    answers = [one for one in bank() if one.exercise == "one-turn"][:3]
    made = all_variants(answers)
    assert {item.family for item in made} == {Family.REWRITTEN, Family.CAST, Family.MUTANT}
    assert all(item.answer.is_right for item in made)
