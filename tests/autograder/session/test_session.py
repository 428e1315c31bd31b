"""The rules of a notebook session, in a real IPython shell."""

import pytest

from autograder import progress
from autograder.exercises import all_exercises, open_exercises
from autograder.session import session as session_module
from autograder.session.session import Session

CLAIM = "case = 2\ncounter_clockwise = True\nfirst_axis = [8, 15]"  # the numbers of case 2


def test_the_own_cell_counts(notebook):
    notebook.run("quarter_turn = [[0, 1], [-1, 0]]", "rotation-90")
    report = notebook.check("rotation-90")
    assert (report.verdict.status, repr(report)) == ("proved", "1")


def test_before_anything_ran_it_is_unattempted(notebook):
    report = notebook.check("rotation-90")
    assert report.verdict.status == "unattempted"
    assert "quarter_turn" in report.verdict.finding.headline
    assert repr(report) == "0"


def test_a_memo_has_no_check_no_hint_and_no_place_in_the_count(notebook):
    mine = [one for one in open_exercises().values() if one.lesson == "01-rotation-block"]
    assert f"0 of {len(mine)} exercises" in notebook.session.open_lesson("01-rotation-block").text
    count = len(open_exercises())
    assert f"0 of {count} exercises" in notebook.session.progress_picture().text
    for call in (notebook.check, notebook.session.hint):
        assert "a person reads and grades it" in call("look-alike-memo").text
    assert repr(notebook.check("look-alike-memo")) == "0"
    assert "look-alike-memo" not in all_exercises()


def test_an_answer_in_another_cell_does_not_count_and_is_told(notebook):
    notebook.run("quarter_turn = [[0, 1], [-1, 0]]", "block-at-2")
    verdict = notebook.check("rotation-90").verdict
    assert verdict.status == "unattempted"
    assert "another cell" in verdict.finding.headline


def test_an_answer_left_over_from_an_earlier_exercise_does_not_count(notebook):
    notebook.run("lower_right = 1", "rotation-blanks")
    notebook.run("upper_right = 2", "block-blanks")
    verdict = notebook.check("block-blanks").verdict
    assert verdict.status == "error"
    assert "lower_right" in verdict.finding.headline


def test_a_value_changed_later_does_not_count(notebook):
    notebook.run("quarter_turn = [[0, 1], [-1, 0]]", "rotation-90")
    notebook.run("quarter_turn = 5", "scratch")
    assert notebook.status("rotation-90") == "proved"
    notebook.run("quarter_turn = [[0, -1], [1, 0]]", "rotation-90")
    notebook.run("quarter_turn = [[0, 1], [-1, 0]]", "scratch")
    assert notebook.status("rotation-90") == "refuted"


def test_a_value_changed_in_place_later_does_not_count(notebook):
    notebook.run("quarter_turn = [[0, -1], [1, 0]]", "rotation-90")
    notebook.run("quarter_turn[:] = [[0, 1], [-1, 0]]", "scratch")
    assert notebook.status("rotation-90") == "refuted"


@pytest.mark.parametrize("magic", ["%%time", "%%capture"])
def test_a_watched_cell_counts_every_time(notebook, magic):
    for _ in range(2):
        notebook.run(f"{magic}\nstates = 'bdac'", "order-states")
        assert notebook.status("order-states") == "proved"


def test_a_cell_that_failed_says_where(notebook):
    notebook.run("pick = 'c'\n1 / 0\npick_image = [-1, 3]", "rotation-pick")
    verdict = notebook.check("rotation-pick").verdict
    assert verdict.status == "error"
    assert "pick_image" in verdict.finding.headline
    assert "ZeroDivisionError" in verdict.finding.headline


@pytest.mark.parametrize("source", ["quarter_turn = [[0, 1]", "for", "quarter_turn = = 3", "'"])
def test_a_cell_that_is_no_python_is_an_error_and_no_traceback(notebook, source, capsys):
    notebook.run(source, "rotation-90")
    capsys.readouterr()
    assert notebook.status("rotation-90") == "error"
    assert capsys.readouterr() == ("", "")


def test_running_the_stub_again_is_unattempted(notebook):
    notebook.run("states = 'bdac'", "order-states")
    notebook.run("states = ...", "order-states")
    assert notebook.status("order-states") == "unattempted"


def test_helpers_in_a_cell_of_ones_own_are_used(notebook):
    notebook.run("import numpy as np\ndef turn(a): return np.cos(a), np.sin(a)", "mine")
    notebook.run(
        "def rope_block(m, theta):\n    c, s = turn(m * theta)\n"
        "    return np.array([[c, s], [-s, c]])",
        "block-code",
    )
    assert notebook.status("block-code") == "proved"


def test_without_cell_ids_the_last_cell_that_binds_the_name_counts(notebook):
    notebook.run(CLAIM)
    assert notebook.status("rotation-claim") == "proved"
    notebook.run("counter_clockwise = ...\nfirst_axis = ...\ncase = 1")
    assert notebook.status("rotation-claim") == "unattempted"


def test_ids_of_another_kind_are_no_ids(notebook):
    notebook.run(CLAIM, "vscode-notebook-cell:/tmp/x.ipynb#W3sZmlsZQ")
    assert notebook.status("rotation-claim") == "proved"


def test_where_the_own_cell_is_gone_a_pasted_one_counts(notebook, tmp_path, monkeypatch):
    path = tmp_path / "mine.ipynb"
    path.write_text('{"cells": [{"id": "setup"}, {"id": "pasted"}], "metadata": {}}')
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    notebook.run("a = 1", "setup")
    notebook.run(CLAIM, "pasted")
    assert notebook.status("rotation-claim") == "proved"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cells": 3}', '{"cells": [1]}'])
def test_a_broken_notebook_file_is_no_trouble(notebook, tmp_path, monkeypatch, content):
    path = tmp_path / "mine.ipynb"
    path.write_text(content)
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    notebook.run(CLAIM, "rotation-claim")
    assert notebook.status("rotation-claim") == "proved"


def test_an_unknown_exercise_suggests_the_nearest(notebook):
    message = notebook.check("block-kode")
    assert "block-code" in message.text
    assert repr(message) == "0"


def test_an_interrupt_gives_a_verdict(notebook):
    notebook.run("def rope_block(m, theta):\n    raise KeyboardInterrupt", "block-code")
    verdict = notebook.check("block-code").verdict
    assert verdict.status == "error"
    assert "stopped it" in verdict.finding.headline


def test_an_interrupt_between_the_questions_gives_a_verdict(notebook, monkeypatch):
    def interrupted(*_args, **_kwargs):
        raise KeyboardInterrupt

    notebook.run("states = 'bdac'", "order-states")
    monkeypatch.setattr(session_module, "judge", interrupted)
    assert notebook.status("order-states") == "error"


def test_a_fault_of_the_grader_stops_nothing(notebook, monkeypatch):
    def broken(*_args, **_kwargs):
        raise RuntimeError("broken")

    notebook.run("states = 'bdac'", "order-states")
    monkeypatch.setattr(session_module, "judge", broken)
    verdict = notebook.check("order-states").verdict
    assert verdict.status == "error"
    assert "fault of the course" in verdict.finding.headline
    assert "broken" in verdict.finding.traceback


def test_nothing_of_a_check_reaches_the_notebook(notebook, capfd):
    notebook.run(
        "import sys, warnings\ndef rope_block(m, theta):\n    print('x')\n"
        "    print('y', file=sys.stderr)\n    warnings.warn('z')\n    return [[1]]",
        "block-code",
    )
    capfd.readouterr()
    report = notebook.check("block-code")
    assert capfd.readouterr() == ("", "")
    assert report.verdict.finding.printed.startswith("x\ny\n")


def test_failures_count_up_until_it_is_right(notebook):
    notebook.run("block_at_2 = [[0, -1], [1, 0]]", "block-at-2")
    first, repeated = notebook.check("block-at-2"), notebook.check("block-at-2")
    assert first.disclosed.misconceptions == ()
    assert repeated.disclosed.misconceptions == ()
    notebook.run("block_at_2 = [[0, -1], [1, 0]]  # I am sure", "block-at-2")
    (idea,) = notebook.check("block-at-2").disclosed.misconceptions
    assert idea.id == "column-form"
    notebook.run("block_at_2 = [[0, 1], [-1, 0]]", "block-at-2")
    notebook.check("block-at-2")
    notebook.run("block_at_2 = [[0, -1], [1, 0]]", "block-at-2")
    assert notebook.check("block-at-2").disclosed.misconceptions == ()


def test_hints_go_round(notebook):
    texts = [notebook.session.hint("block-code").text for _ in range(4)]
    assert [text[:11] for text in texts] == [
        "Hint 1 of 3",
        "Hint 2 of 3",
        "Hint 3 of 3",
        texts[0][:11],
    ]


def test_a_folder_that_cannot_hold_the_log_is_no_trouble(notebook, tmp_path, monkeypatch, capfd):
    # a file in the place of the folder stops root too
    (tmp_path / ".rotary").write_text("")
    monkeypatch.setattr(progress, "data_folder", lambda: tmp_path / "data")
    notebook.run("states = 'bdac'", "order-states")
    report = notebook.check("order-states")
    assert report.verdict.status == "proved"
    assert "your progress goes to" in " ".join(report.notes)
    assert (tmp_path / "data" / progress.FILE).is_file()
    assert capfd.readouterr().err == ""


def test_outside_a_notebook_the_callers_module_is_the_cell(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    session = Session(None)
    session.outside({"states": "bdac"})
    assert session.check("order-states").verdict.status == "proved"


def test_the_map_of_the_course_tells_where_each_concept_stands(notebook):
    before = notebook.session.concept_map()
    assert before.text.startswith("0 of ")
    assert 'data-concept="rotation" data-standing="open"' in before._repr_html_()
    notebook.run("quarter_turn = [[0, 1], [-1, 0]]", "rotation-90")
    notebook.check("rotation-90")
    after = notebook.session.concept_map()
    assert "1 begun" in after.text
    assert 'data-concept="rotation" data-standing="begun"' in after._repr_html_()
