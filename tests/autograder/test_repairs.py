"""A program to repair earns nothing as it is given, and it is the one that the notebook shows."""

import ast
import json
from pathlib import Path

import numpy as np
import pytest

from autograder.exercises import all_exercises

from .bank import bank

NOTEBOOK = Path(__file__).resolve().parents[2] / "notebooks" / "08-capstone" / "capstone.ipynb"
REPAIRS = [one for one in all_exercises().values() if one.id.startswith("repair-")]
GIVEN = {answer.exercise: answer for answer in bank() if answer.path.stem == "unmended"}


def body_of(source, name):
    """Give what a function does, whatever it is called."""
    (found,) = (
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef) and node.name == name
    )
    return ast.dump(found.args), [ast.dump(line) for line in found.body]


def test_there_are_ten():
    assert len(REPAIRS) == 10
    assert set(GIVEN) == {one.id for one in REPAIRS}


@pytest.mark.parametrize("exercise", REPAIRS, ids=lambda one: one.id)
def test_what_is_given_earns_nothing_and_is_known_by_name(exercise):
    answer = GIVEN[exercise.id]
    assert answer.score == 0 and answer.misconceptions


@pytest.mark.parametrize("exercise", REPAIRS, ids=lambda one: one.id)
def test_the_notebook_shows_the_program_that_is_to_be_repaired(exercise):
    number = REPAIRS.index(exercise) + 1
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    shown = next("".join(c["source"]) for c in cells if c["id"] == f"program-{number}-code")
    assert exercise.title == f"Program {number}"
    (name,) = exercise.names
    assert body_of(shown, f"program_{number}") == body_of(GIVEN[exercise.id].source, name)


@pytest.mark.parametrize("exercise", ["repair-sign", "repair-layout", "repair-permuted"])
def test_three_are_relative_as_they_stand_as_the_notebook_says(exercise):
    namespace = {}
    exec(GIVEN[exercise].source, namespace)
    (given,) = (namespace[name] for name in all_exercises()[exercise].names)
    rng, theta = np.random.default_rng(3), np.array([0.7, 0.2])
    q, k, w = rng.normal(size=4), rng.normal(size=4), rng.normal(size=(4, 4))

    def at(x, m):
        return given(x, w, m, theta) if "permuted" in exercise else given(x[None], [m], theta)[0]

    scores = [at(q, m) @ at(k, m + 3) for m in (0, 4, 50)]
    assert np.allclose(scores, scores[0]) and abs(scores[0] - at(q, 0) @ at(k, 1)) > 1e-3
    assert np.isclose(np.linalg.norm(at(q, 9)), np.linalg.norm(at(q, 0)))
