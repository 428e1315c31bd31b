"""`nbgrader validate`, which a learner may run before handing in."""

import re
import shutil
from pathlib import Path

import pytest
from nbformat import v4

from autograder.exercises import all_exercises
from autograder.lessons import find_lesson

LESSON = find_lesson("01-rotation-block")
WRONG = Path(__file__).parents[1] / "answers" / "apply-code" / "wrong" / "clockwise.py"


@pytest.fixture(scope="module")
def validate(make_classroom):
    classroom = make_classroom()

    def run(notebook):
        folder = classroom.student("ada") / LESSON.slug
        folder.mkdir(exist_ok=True)
        path = folder / LESSON.path.name
        path.write_text(v4.writes(notebook), encoding="utf-8")
        said = classroom.nbgrader("validate", path.name, cwd=folder)
        shutil.rmtree(folder)
        return said

    run.source = v4.reads(classroom.source.read_text(encoding="utf-8"))
    return run


def failed_checks(said):
    return re.findall(r'check\("([\w-]+)"\)', said)


def test_the_solved_notebook_passes(validate):
    assert "Success! Your notebook passes all the tests." in validate(validate.source)


def test_of_a_wrong_answer_its_check_is_named(validate):
    cell = next(cell for cell in validate.source.cells if cell.id == "apply-code")
    right, cell.source = cell.source, WRONG.read_text(encoding="utf-8")
    said = validate(validate.source)
    cell.source = right
    assert "VALIDATION FAILED ON 1 CELL(S)" in said
    assert failed_checks(said) == ["apply-code"]


def test_of_an_untouched_notebook_every_check_is_named(validate):
    untouched = v4.reads(LESSON.path.read_text(encoding="utf-8"))
    graded = [cell for cell in untouched.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    said = validate(untouched)
    assert f"VALIDATION FAILED ON {len(graded)} CELL(S)" in said
    wanted = [one.id for one in all_exercises().values() if one.lesson == LESSON.slug]
    assert failed_checks(said) == wanted
