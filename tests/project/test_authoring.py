"""The example of docs/authoring.md is an exercise that works, with the answers it gives."""

import re
from pathlib import Path

import numpy as np
import pytest
from nbformat import v4

from autograder.answering.local import LocalAnswerer
from autograder.classroom.release import load_config, release_notebook
from autograder.concept_map import all_concepts
from autograder.exercises import all_exercises
from autograder.judge import judge
from autograder.misconceptions import catalogue

from ..autograder.bank import read_answer

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"^```python (.+?)\n(.+?)^```$", TEXT, re.M | re.S))
ANSWERS = [words.removeprefix("answer ") for words in BLOCKS if words.startswith("answer ")]


@pytest.fixture(scope="module")
def exercise():
    module = {}
    exec(BLOCKS["exercise"], module)
    (one,) = module["EXERCISES"]
    return one


def bound(source, exercise):
    namespace = {}
    exec(source, namespace)
    return {name: namespace[name] for name in exercise.names}


def test_it_is_new_and_fits_into_the_course(exercise):
    assert exercise.id not in all_exercises()
    assert not any(set(exercise.names) & set(one.names) for one in all_exercises().values())
    assert set(exercise.concepts) <= set(all_concepts())
    assert set(exercise.kind.wrong) <= set(catalogue())
    lesson = (ROOT / "notebooks/01-rotation-block/rotation-block.ipynb").read_text("utf-8")
    assert f"## {exercise.reread}" in lesson


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_gets_what_the_page_says(exercise, name, tmp_path):
    path = tmp_path / exercise.id / f"{name}.py"
    path.parent.mkdir(parents=True)
    path.write_text(BLOCKS[f"answer {name}"], encoding="utf-8")
    said = read_answer(path)
    answerer = LocalAnswerer(bound(said.source, exercise))
    verdict = judge(exercise, answerer.ask, np.random.default_rng(1))
    got = (verdict.status, verdict.score, tuple(verdict.finding.misconceptions))
    assert got == (said.status, said.score, said.misconceptions)
    assert said.points == exercise.points and said.is_right == name.startswith("right/")


def test_there_are_as_many_answers_as_it_asks_for(exercise):
    right = [name for name in ANSWERS if name.startswith("right/")]
    assert len(right) >= 2 and len(ANSWERS) - len(right) >= 3
    triggered = {re.search(r"misconception: (.+)", BLOCKS[f"answer {n}"]) for n in ANSWERS}
    assert set(exercise.kind.wrong) <= {found.group(1) for found in triggered if found}


def test_its_cell_is_right_with_the_solution_and_a_blank_when_released(exercise):
    cell = BLOCKS["cell"]
    answerer = LocalAnswerer(bound(cell, exercise))
    assert judge(exercise, answerer.ask, np.random.default_rng(1)).score == exercise.points
    mark = {"schema_version": 3, "grade": False, "locked": False, "solution": True, "task": False}
    source = v4.new_code_cell(
        cell.rstrip(), metadata={"nbgrader": {**mark, "grade_id": exercise.id}}, id=exercise.id
    )
    released = release_notebook(v4.new_notebook(cells=[source]), load_config(ROOT))
    assert released.cells[0].source == BLOCKS["answer wrong/untouched"].split("\n\n")[1].strip()
    assert BLOCKS["check"].strip() == f'check("{exercise.id}")'
