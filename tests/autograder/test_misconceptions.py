"""Every wrong idea that the grader knows is told so that a learner finds the way alone."""

import re
from pathlib import Path

import nbformat
import pytest

from autograder.exercises import all_exercises, all_memos
from autograder.misconceptions import catalogue, sections
from autograder.misconceptions.sections import seen_from

from .bank import bank
from .diagnoses import diagnoses

ALL = list(catalogue().values())
KNOWN = {value for name, value in vars(sections).items() if name.isupper() and name[0] != "_"}
#: How a next step begins, where the last sentence is no question.
NEXT_STEPS = ("Compare", "Look", "Move", "Print", "Put", "Take", "Try", "Turn", "Write")
#: The exercises that know most of the wrong ideas.
KNOWING = {
    *("frequencies", "rope-token", "score", "complex-score", "rope-sequence", "attention-code"),
    *("same-token-elsewhere", "uneven-periods", "extrapolation-claim"),
}

every_idea = pytest.mark.parametrize("idea", ALL, ids=lambda one: one.id)


def test_they_are_many_and_no_two_are_alike():
    assert len(ALL) >= 45
    assert len({idea.name for idea in ALL}) == len(ALL)
    assert len({idea.explanation for idea in ALL}) == len(ALL)


def test_no_module_takes_an_id_from_another():
    from autograder import misconceptions

    modules = [one for one in vars(misconceptions).values() if hasattr(one, "MISCONCEPTIONS")]
    ids = [idea.id for module in modules for idea in module.MISCONCEPTIONS]
    assert len(modules) >= 10
    assert sorted(ids) == sorted(catalogue())


@every_idea
def test_an_id_is_lower_case_words_with_hyphens(idea):
    assert re.fullmatch(r"[a-z]+(-[a-z]+|-\d+)*", idea.id)


@every_idea
def test_an_explanation_is_short_and_ends_in_a_question_or_a_next_step(idea):
    assert 80 <= len(idea.explanation) <= 600
    last = re.split(r"(?<=[.?]) ", idea.explanation)[-1]
    assert last.endswith("?") or last.startswith(NEXT_STEPS), last
    assert len(idea.name) <= 60
    assert not idea.name.endswith((".", "?"))


@every_idea
def test_markup_is_closed_and_a_name_has_none(idea):
    assert idea.explanation.count("`") % 2 == 0
    words = re.sub(r"`[^`]*`", "", idea.explanation)
    assert re.sub(r"\*[^*\s][^*]*\*", "", words).count("*") == 0
    assert not set("`*") & set(idea.name)


def headings():
    """Give the headings of every lesson that is there, by its number."""
    found = {}
    for path in (Path(__file__).parents[2] / "notebooks").glob("*/*.ipynb"):
        cells = nbformat.read(path, as_version=4).cells
        text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
        found[int(path.parent.name[:2])] = set(re.findall(r"^#{2,4} (.+)$", text, re.MULTILINE))
    return found


def test_every_section_is_a_heading_of_its_lesson():
    there = headings()
    assert there.keys() >= {0, 1, 2, 3, 4}
    for section in KNOWN - {sections.OWN}:
        number, heading = re.fullmatch(r"Lesson (\d), (.+)", section).groups()
        assert heading in there.get(int(number), {heading}), section


def test_what_an_exercise_sends_back_to_is_a_heading_of_its_lesson():
    there = headings()
    for exercise in (*all_exercises().values(), *all_memos().values()):
        number = int(exercise.lesson[:2])
        assert exercise.reread in there.get(number, {exercise.reread}), exercise.id


@every_idea
def test_the_section_to_reread_is_a_known_one(idea):
    assert idea.reread in KNOWN


def test_a_section_is_named_with_its_lesson_elsewhere_and_nobody_is_sent_ahead():
    assert seen_from(sections.BLOCK, "Turns add up", 1) == "The RoPE block"
    assert seen_from(sections.BLOCK, "RoPE on one vector", 3) == "Lesson 1, The RoPE block"
    assert seen_from(sections.LAYOUTS, "RoPE on one vector", 3) == "Neighbours or halves"
    assert seen_from(sections.LAYOUTS, "The RoPE block", 1) == "The RoPE block"
    assert seen_from(sections.OWN, "The RoPE block", 1) == "The RoPE block"


@pytest.mark.skipif(not all_exercises().keys() >= KNOWING, reason="their exercises are not there")
@every_idea
def test_an_idea_is_known_to_an_exercise_or_stands_in_the_bank(idea):
    known = {one for exercise in all_exercises().values() for one in diagnoses(exercise)}
    assert idea.id in known | {one for answer in bank() for one in answer.misconceptions}
