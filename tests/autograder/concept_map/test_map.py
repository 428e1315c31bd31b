"""What the course teaches is exercised, fades in its notebook, and comes back."""

import json
import re
from itertools import takewhile
from pathlib import Path

import pytest

from autograder.concept_map import all_concepts, all_questions, exercised_by
from autograder.exercises import all_exercises, all_memos

NOTEBOOKS = Path(__file__).resolve().parents[3] / "notebooks"
#: {number of a lesson: its notebook}.
OUT = {int(path.parent.name[:2]): path for path in sorted(NOTEBOOKS.glob("*/*.ipynb"))}
CONCEPTS = list(all_concepts().values())
GRADED = [*all_exercises().values(), *all_memos().values()]
#: The first lesson with questions on earlier ones.
FIRST_REVIEW = 1
LAST = max(OUT)
COUNTED = {3: "Three", 4: "Four", 5: "Five", 6: "Six", 7: "Seven"}

every_concept = pytest.mark.parametrize("concept", CONCEPTS, ids=lambda one: one.id)
of_lessons_out = pytest.mark.parametrize(
    "concept", [one for one in CONCEPTS if one.lesson in OUT], ids=lambda one: one.id
)


def cells_of(lesson):
    """Give the code cells of a lesson by id, in their order."""
    cells = json.loads(OUT[lesson].read_text(encoding="utf-8"))["cells"]
    return {cell["id"]: cell for cell in cells if cell["cell_type"] == "code"}


def is_answer(cell):
    mark = cell["metadata"].get("nbgrader", {})
    return bool(mark.get("solution"))


def lesson_of(exercise):
    return int(all_exercises()[exercise].lesson[:2])


@every_concept
def test_a_concept_says_all_that_is_needed(concept):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", concept.id)
    assert 0 < len(concept.title) <= 48
    assert concept.says.endswith(".") and len(concept.says) <= 200


@every_concept
def test_what_a_concept_builds_on_is_there_and_is_taught_no_later(concept):
    for name in concept.after:
        assert name in all_concepts()
        assert all_concepts()[name].lesson <= concept.lesson


def test_no_concept_builds_on_itself():
    done, waiting = set(), {one.id: set(one.after) for one in CONCEPTS}
    while waiting:
        ready = [name for name, after in waiting.items() if after <= done]
        assert ready, f"a circle among {sorted(waiting)}"
        done |= set(ready)
        for name in ready:
            del waiting[name]


def test_no_exercise_names_a_concept_that_is_not_there():
    assert {name for one in GRADED for name in one.concepts} <= set(all_concepts())


def test_every_lesson_that_is_out_teaches_something():
    assert set(OUT) <= {one.lesson for one in CONCEPTS}


@of_lessons_out
def test_a_concept_is_exercised_in_its_lesson(concept):
    (met,) = exercised_by([concept.id], GRADED).values()
    assert any(concept.lesson == int(one.lesson[:2]) for one in GRADED if one.id in met)


@of_lessons_out
def test_a_concept_fades_in_its_notebook(concept):
    cells = cells_of(concept.lesson)
    order = list(cells)
    example, blanks, empty = concept.example, concept.blanks, concept.empty
    assert example in cells and not cells[example]["metadata"].get("nbgrader")
    for name in (blanks, empty):
        assert is_answer(cells[name]), name
        assert lesson_of(name) == concept.lesson
    assert blanks != empty
    assert order.index(example) < order.index(blanks) < order.index(empty)


@of_lessons_out
def test_a_concept_comes_back_two_lessons_later_or_at_the_end_of_the_course(concept):
    later = min(concept.lesson + 2, LAST)
    assert concept.review.startswith("review-")
    assert lesson_of(concept.review) == later
    assert concept.id in all_exercises()[concept.review].concepts
    assert is_answer(cells_of(later)[concept.review])
    assert all_exercises()[concept.review].kind.cases is not None, "a review has fresh numbers"


@pytest.mark.parametrize("lesson", sorted(OUT))
def test_a_lesson_opens_with_questions_on_earlier_ones(lesson):
    answers = [name for name, cell in cells_of(lesson).items() if is_answer(cell)]
    reviews = list(takewhile(lambda name: name.startswith("review-"), answers))
    if lesson < FIRST_REVIEW:
        assert reviews == []
        return
    heading = f"{COUNTED[len(reviews)]} questions from before"
    assert f"## {heading}" in OUT[lesson].read_text(encoding="utf-8")
    for name in reviews:
        assert all_exercises()[name].reread == heading
        assert all_exercises()[name].kind.cases is not None, "a review has fresh numbers"
        assert all(all_concepts()[one].lesson < lesson for one in all_exercises()[name].concepts)
    # What is due after the last lesson stands at its end.
    late = [name for name in answers if name.startswith("review-")][len(reviews) :]
    assert late == (answers[-len(late) :] if late and lesson == LAST else [])


def test_all_45_questions_of_the_chapter_are_there_once():
    texts = [one.text for one in all_questions()]
    assert len(texts) == len(set(texts)) == 45


@pytest.mark.parametrize("question", all_questions(), ids=lambda one: one.text)
def test_a_question_of_the_chapter_is_met(question):
    assert set(question.exercises) <= {one.id for one in GRADED}
    met = {int(one.lesson[:2]) for one in GRADED if one.id in question.exercises}
    assert question.lesson in met


def test_every_concept_and_every_lesson_is_out():
    assert {one.lesson for one in CONCEPTS} == set(OUT) == set(range(9))
