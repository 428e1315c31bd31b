"""Solutions are shown as the course allows it, and nothing tells a verdict before its time."""

import json

import pytest

from autograder.exercises import all_memos, get, open_exercises
from autograder.lessons import RELEASED
from autograder.session.solutions import released_source, solution_source

WRONG, RIGHT = "[[0, -1], [1, 0]]", "[[0, 1], [-1, 0]]"


@pytest.fixture
def course(tmp_path, notebook):
    """Write the course.toml that holds for the notebook."""

    def write(text):
        (tmp_path / "course.toml").write_text(text)
        return notebook

    return write


def answer(notebook, value):
    notebook.run(f"quarter_turn = {value}", "rotation-90")
    return notebook.check("rotation-90")


def shown(notebook):
    return notebook.session.solution("rotation-90").text.startswith("quarter_turn = [[0, 1]")


def test_never_means_never(course):
    notebook = course('solutions = "never"')
    answer(notebook, RIGHT)
    assert not shown(notebook)


def test_after_a_pass_it_is_shown_to_compare(course):
    notebook = course('solutions = "after-pass"')
    for turn in range(4):
        answer(notebook, f"{WRONG}  # {turn}")
    assert not shown(notebook)
    answer(notebook, RIGHT)
    assert shown(notebook)


def test_after_some_different_tries_it_is_shown(course):
    notebook = course('solutions = "after-tries"\ntries = 2')
    for _ in range(3):
        answer(notebook, WRONG)
    assert not shown(notebook)
    answer(notebook, "[[0, 1], [1, 0]]")
    assert shown(notebook)


def test_every_exercise_has_a_solution_without_markers_or_stubs():
    for exercise in open_exercises().values():
        source = solution_source(exercise)
        assert source and "SOLUTION" not in source and "= ..." not in source


def test_an_install_without_solutions_says_so(notebook, monkeypatch, tmp_path):
    monkeypatch.setattr("autograder.session.session.solution_source", lambda _: None)
    assert "holds no solutions" in notebook.session.solution("rotation-90").text


def test_no_source_is_found_where_there_are_no_notebooks(tmp_path):
    assert solution_source(get("rotation-90"), tmp_path) is None


def test_after_grading_nothing_tells_the_verdict_before(course):
    notebook = course('feedback = "after-grading"\nsolutions = "after-pass"')
    before = notebook.session.open_lesson("01-rotation-block").text
    message = answer(notebook, RIGHT)
    assert "comes with the marks" in message.text
    assert "proved" not in message._repr_html_()
    assert repr(message) == "1"  # what nbgrader reads
    assert notebook.session.open_lesson("01-rotation-block").text == before
    assert notebook.session.progress_picture().text.startswith("0 of")
    assert not shown(notebook)


def test_a_setting_for_an_unknown_exercise_is_told_once(course):
    notebook = course("[exercises.rotation-9]\npoints = 2")
    assert any("rotation-90" in note for note in answer(notebook, RIGHT).notes)
    assert not answer(notebook, RIGHT).notes


def test_a_setting_for_a_memo_is_no_unknown_exercise(course):
    notebook = course("[exercises.look-alike-memo]\npoints = 4")
    assert not answer(notebook, RIGHT).notes


def test_points_for_a_memo_that_is_not_there_suggest_the_nearest(course):
    notebook = course("[exercises.lookalike-memo]\npoints = 4")
    assert any("“look-alike-memo”" in note for note in answer(notebook, RIGHT).notes)


@pytest.fixture
def saved(tmp_path, monkeypatch):
    """Save a notebook whose memo cell holds some text."""

    def save(text):
        cells = [{"id": "look-alike-memo", "cell_type": "markdown", "source": text}]
        path = tmp_path / "mine.ipynb"
        path.write_text(json.dumps({"cells": cells, "metadata": {}}))
        monkeypatch.setenv("JPY_SESSION_NAME", str(path))

    return save


def model(notebook):
    return notebook.session.solution("look-alike-memo").text


def test_a_model_answer_is_shown_to_who_has_written_one(course, saved):
    notebook, memo = course(""), all_memos()["look-alike-memo"]
    assert "write your own first" in model(notebook)
    for blank in (released_source(memo), f"{released_source(memo)}\n", "", " \n"):
        saved(blank)
        assert "write your own first" in model(notebook)
    saved("It stretches one diagonal.")
    text = solution_source(memo)
    assert model(notebook) == f"A model answer, to compare yours with:\n{text}"
    assert len(text.split()) > 20 and "SOLUTION" not in text


def test_where_solutions_are_never_shown_no_model_is(course, saved):
    notebook = course('solutions = "never"')
    saved("It stretches one diagonal.")
    assert "not shown in this course" in model(notebook)


def test_a_learners_copy_holds_no_solution():
    for answer in (*all_memos().values(), *open_exercises().values()):
        assert solution_source(answer, RELEASED) is None
