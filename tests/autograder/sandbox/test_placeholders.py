"""A closed module: the names and signatures stay, the algorithms go."""

import ast
import inspect
import sys
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.sandbox.closed import placeholder_error
from autograder.sandbox.closed.placeholder_error import WriteThisYourself
from autograder.sandbox.placeholders import closed

SOURCE = '''
"""Turning: x R_φ with R_φ = [[cos φ, sin φ], [−sin φ, cos φ]].

Multiply by the matrix above.
"""

from __future__ import annotations

import functools
import math
import os.path
from cmath import exp, phase
from typing import Any

import numpy as np

__all__ = ["turn", "mirror", "phase"]

_SIGN = -1
_TABLE = {0: 1}
HALF = 0.5
_HALF_TURN = HALF * math.tau


@functools.lru_cache
def turn(x: Any, phi: float = HALF, *more: int, unit: str = "rad", **rest: Any) -> complex:
    """Return x·e^(iφ).

    Notes
    -----
    Multiply.
    """
    # the trick: one multiplication
    return _spin(x, phi) * exp(_SIGN * phi) * np.pi


def mirror(x: complex) -> float:
    """Return the mirror image, e^(−iφ) away."""
    return _flip(x) + _HALF_TURN


def _spin(x, phi):
    return _deep(x)


def _deep(x):
    return x, _TABLE


def _flip(x):
    def twice(number):
        return _double(number)

    return twice(x)


def _double(x):
    return 2 * x
'''


@pytest.fixture
def namespace(monkeypatch) -> dict:
    monkeypatch.setitem(sys.modules, "ropelib.closed", placeholder_error)
    names: dict = {}
    exec(closed(SOURCE, {"turn", "elsewhere"}), names)
    return names


def bound(source: str) -> set[str]:
    names = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Assign):
            names |= {target.id for target in node.targets}
        elif isinstance(node, ast.FunctionDef):
            names.add(node.name)
    return names


def test_a_placeholder_says_which_function_to_write(namespace):
    with pytest.raises(WriteThisYourself) as caught:
        namespace["turn"](1, 2.0)
    wanted = "`turn` is what this course asks you to write: write this one yourself."
    assert str(caught.value) == wanted


def test_a_placeholder_keeps_its_signature(namespace):
    genuine: dict = {}
    exec(SOURCE, genuine)
    assert inspect.signature(namespace["turn"]) == inspect.signature(genuine["turn"].__wrapped__)


def test_an_open_function_still_computes(namespace):
    genuine: dict = {}
    exec(SOURCE, genuine)
    assert namespace["mirror"](1.5) == genuine["mirror"](1.5)
    assert "mirror image" in namespace["mirror"].__doc__


def test_docstrings_tell_no_formula(namespace):
    assert namespace["__doc__"] == "What this course asks you to write: `turn`."
    assert namespace["turn"].__doc__ == "`turn` is what this course asks you to write."


def test_what_only_the_closed_function_used_is_gone():
    result = closed(SOURCE, {"turn"})
    assert bound(result) == {
        *("annotations", "math", "phase", "Any", "WriteThisYourself"),
        *("__all__", "HALF", "_HALF_TURN", "turn", "mirror", "_flip", "_double"),
    }
    assert "trick" not in result


def test_a_module_without_such_functions_loses_only_comments_and_the_rest_of_its_docstring():
    result = closed('"""Names.\n\nThe angle is m·θ.\n"""\nfrom a import turn  # see\n', {"turn"})
    assert ast.dump(ast.parse(result)) == ast.dump(ast.parse('"""Names."""\nfrom a import turn'))


def test_a_closed_module_may_import_what_another_closes(monkeypatch):
    other = ModuleType("other")
    other.base = lambda: 1
    monkeypatch.setitem(sys.modules, "other", other)
    source = "from other import base\n\ndef turn():\n    return base()\n"
    assert "base" not in closed(source, {"turn", "base"})


def test_a_local_variable_may_be_called_as_a_closed_function():
    source = "def turn():\n    pass\n\ndef say(turn):\n    return turn\n"
    assert "return turn" in closed(source, {"turn"})


@pytest.mark.parametrize(
    "binding",
    [
        "turn = abs",
        "turn = lambda x: x",
        "class turn:\n    pass",
        "if True:\n    def turn(x):\n        return x",
        "try:\n    turn = fast\nexcept NameError:\n    pass",
    ],
)
def test_what_cannot_be_closed_is_refused(binding):
    with pytest.raises(ValueError, match="Line 1 binds `turn`"):
        closed(binding, {"turn"})


@pytest.mark.parametrize(
    "user",
    [
        "def mirror(x):\n    return -turn(x)",
        "def mirror(x):\n    return _help(x)\n\ndef _help(x):\n    return [turn(y) for y in x]",
        "class Mirror:\n    def of(self, x):\n        return turn(x)",
        "both = turn, turn",
    ],
)
def test_what_stays_open_may_not_use_what_is_closed(user):
    with pytest.raises(ValueError, match="stays open but uses `turn`"):
        closed(f"def turn(x):\n    return x\n\n{user}\n", {"turn"})


@given(st.data())
def test_exactly_the_helpers_which_open_functions_reach_are_kept(data):
    helpers = [f"_h{i}" for i in range(6)]
    functions = ["asked", "open_", *helpers]
    calls = {
        name: data.draw(st.lists(st.sampled_from(helpers), max_size=2), label=name)
        for name in functions
    }
    source = "\n".join(
        f"def {name}():\n    return [{', '.join(called)}]" for name, called in calls.items()
    )
    reached, front = set(), {"open_"}
    while front:
        front = {called for name in front for called in calls[name]} - reached
        reached |= front
    assert bound(closed(source, {"asked"})) == {"asked", "open_", "WriteThisYourself", *reached}
