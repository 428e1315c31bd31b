"""The report lies beside the lessons; where it cannot, it is shown in place."""

import pytest

RIGHT = "quarter_turn = [[0, 1], [-1, 0]]"


@pytest.fixture
def solved(notebook):
    notebook.run(RIGHT, "rotation-90")
    notebook.check("rotation-90")
    return notebook


def test_it_holds_the_answer_as_it_was_judged(solved, tmp_path):
    solved.run("quarter_turn = 1", "rotation-90")
    message = solved.session.report()
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert RIGHT in page and "proved" in page
    assert 'href="report.html"' in message._repr_html_()
    assert message.text.startswith("1 of ")


def test_from_a_lessons_folder_the_link_leads_up(solved, tmp_path, monkeypatch):
    (tmp_path / "01-rotation-block").mkdir()
    monkeypatch.chdir(tmp_path / "01-rotation-block")
    assert 'href="../report.html"' in solved.session.report()._repr_html_()
    assert (tmp_path / "report.html").is_file()


def test_where_it_cannot_be_written_it_is_shown(solved, tmp_path, monkeypatch):
    def refuse(path, text):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("autograder.session.report_file.write_text", refuse)
    message = solved.session.report()
    assert "cannot be written (Permission denied)" in message.text
    assert "srcdoc=" in message._repr_html_() and "quarter_turn" in message._repr_html_()
    assert not (tmp_path / "report.html").exists()


def test_a_log_of_an_older_course_has_no_steps_and_no_trouble(notebook, tmp_path):
    (tmp_path / ".rotary").mkdir()
    (tmp_path / ".rotary" / "progress.jsonl").write_text(
        '{"time": "2026-01-02T03:04:05+00:00", "exercise": "rotation-90", "status": "proved", '
        '"score": 1, "max_score": 1, "course": "0.1.0"}\n'
    )
    assert notebook.session.report().text.startswith("1 of ")
