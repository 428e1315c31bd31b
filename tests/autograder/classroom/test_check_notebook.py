"""`rotary check NOTEBOOK`: what grading will run, before it is handed in."""

import json
import os
import subprocess
import sys
from contextlib import nullcontext

import pytest
from click.testing import CliRunner

from autograder import cli
from autograder.classroom import check_notebook as module
from autograder.classroom.check_notebook import CheckError, check_notebook
from autograder.environment import own_environment
from autograder.exercises import all_exercises
from autograder.lessons import find_lesson, lessons
from autograder.progress import ProgressLog
from autograder.settings import load_settings

from ...demo_class.assemble import students, write_submission
from ...demo_class.edits import write
from ...demo_class.handed import as_bytes

LESSON = find_lesson("01-rotation-block")
POINTS = {
    one.id: float(one.points) for one in all_exercises().values() if one.lesson == LESSON.slug
}
CLASS = {student.id: student for student in students()}


@pytest.fixture
def check(tmp_path, sandbox, monkeypatch):
    """Give ``check(…)``, the command in a learner's folder, in the session's sandbox."""
    monkeypatch.setattr(module, "open_sandbox", lambda: nullcontext(sandbox))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)

    def run(path):
        return CliRunner().invoke(cli.rotary, ["check", str(path)])

    return run


def changed(path, change):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    change(notebook)
    path.write_bytes(as_bytes(notebook))


def notebook_of(name, tmp_path):
    """Write a student's notebook into a learner's folder; give the file."""
    folder = tmp_path / "my-course" / LESSON.slug
    write_submission(CLASS[name], folder, LESSON.path)
    return folder / LESSON.path.name


def rows(done):
    """Give {exercise: (marks, the rest)} of the table."""
    lines = [line.strip().split(maxsplit=2) for line in done.output.splitlines()]
    return {line[0]: (line[1], line[2:]) for line in lines if line and line[0] in POINTS}


@pytest.mark.parametrize("name", ["ada", "goran", "emeka"])
def test_it_gives_the_marks_that_grading_gives(check, tmp_path, name):
    done = check(notebook_of(name, tmp_path))
    assert done.exit_code == 0, done.output
    expected = CLASS[name].expected(POINTS)
    assert {one: marks for one, (marks, _) in rows(done).items()} == {
        one: f"{expected[one]:g}/{POINTS[one]:g}" for one in POINTS
    }
    last = done.output.rstrip().splitlines()[-1]
    assert last == f"Together: {CLASS[name].total:g} of {sum(POINTS.values()):g} points."
    written = "written" if CLASS[name].memo else "not written"
    (memo,) = [line for line in done.output.splitlines() if line.startswith("look-alike-memo ")]
    assert " ".join(memo.split()[1:]) == f"?/3 {written} A person reads and grades it."


def test_a_wrong_answer_is_told_and_a_right_one_only_by_its_sign(check, tmp_path):
    table = rows(check(notebook_of("goran", tmp_path)))
    assert table["as-matrix"][1][0].startswith("✗ refuted")
    assert len(table["as-matrix"][1][0]) > 40
    assert table["one-turn"][1] == ["✓ proved"]


def test_notebook_and_progress_are_left_as_they_are(check, tmp_path):
    path = notebook_of("goran", tmp_path)
    (tmp_path / "my-course" / ".rotary").mkdir()
    log = ProgressLog.open(tmp_path / "my-course")
    log.record("as-matrix", "proved", 1, 1)
    before = {one: one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()}
    assert len(before) == 2
    assert check(path).exit_code == 0
    assert {one: one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()} == before


def test_a_verdict_that_comes_with_the_marks_is_not_told(check, tmp_path):
    path = notebook_of("goran", tmp_path)
    later = ("as-matrix", "one-turn", "block-blanks")  # wrong, right, and half
    settings = "\n".join(f'[exercises.{one}]\nfeedback = "after-grading"' for one in later)
    (tmp_path / "my-course" / "course.toml").write_text(settings)
    done = check(path)
    table = rows(done)
    assert {one: table[one] for one in later} == {
        one: (f"?/{POINTS[one]:g}", ["answered"]) for one in later
    }
    others = CLASS["goran"].total - POINTS["one-turn"] - 0.5
    most = sum(POINTS.values()) - sum(POINTS[one] for one in later)
    assert f"Together: {others:g} of {most:g} points, and 3 answers whose verdict" in done.output
    (tmp_path / "my-course" / "course.toml").write_text('feedback = "after-grading"')
    done = check(path)
    assert {marks for marks, _ in rows(done).values()} <= {f"?/{one:g}" for one in range(1, 5)}
    assert "refuted" not in done.output and "proved" not in done.output
    # What was not answered has no verdict to hold back.
    changed(path, lambda one: write(one, "rotation-90", "# later"))
    assert rows(check(path))["rotation-90"] == (
        "0/1",
        ["… not tried  The cell above does not set `quarter_turn`."],
    )


def test_the_instructors_points_count(check, tmp_path):
    path = notebook_of("ada", tmp_path)
    (tmp_path / "my-course" / "course.toml").write_text("[exercises.block-code]\npoints = 4.5")
    done = check(path)
    assert rows(done)["block-code"][0] == "4.5/4.5"
    assert "Together: 39.5 of 39.5 points." in done.output


def test_what_the_intake_notes_is_told(check, tmp_path):
    done = check(notebook_of("yusuf", tmp_path))
    assert done.exit_code == 0
    assert (
        "Note: Answered more than once, and the last answer counts: `rotation-90`." in done.output
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda path: path.write_bytes(b""), " cannot be read as a notebook: it is empty."),
        (lambda path: path.write_bytes(b"{"), " as a notebook: it is not valid JSON."),
        (lambda path: path.write_bytes(b"\0"), " as a notebook: it is not valid JSON."),
        (lambda path: path.write_text('{"nbformat": 3}'), " it is not a notebook of format 4."),
    ],
)
def test_a_broken_notebook_is_told(check, tmp_path, change, sentence):
    path = notebook_of("ada", tmp_path)
    change(path)
    done = check(path)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith(str(path)) and done.stderr.endswith(f"{sentence}\n")
    assert done.stderr.count("\n") == 1


def test_another_courses_notebook_is_told(check, tmp_path):
    path = notebook_of("ada", tmp_path)
    changed(path, lambda one: one["metadata"]["rotary"].update(lesson="99-other"))
    done = check(path)
    assert (done.exit_code, done.stdout) == (1, "")
    course = ", ".join(one.slug for one in lessons())
    assert done.stderr == f"{path} is of lesson '99-other'; this course has {course}.\n"
    changed(path, lambda one: one["metadata"].pop("rotary"))
    elsewhere = path.rename(tmp_path / "mine.ipynb")
    assert f"{elsewhere} names no lesson; this course has" in check(elsewhere).stderr
    changed(elsewhere, lambda one: one.update(cells=[]))
    changed(elsewhere, lambda one: one["metadata"].update(rotary={"lesson": LESSON.slug}))
    assert "has none of the answer cells" in check(elsewhere).stderr


def test_without_its_mark_the_folder_names_the_lesson(check, tmp_path):
    path = notebook_of("ada", tmp_path)
    changed(path, lambda one: one["metadata"].pop("rotary"))
    assert f"Together: {CLASS['ada'].total:g} of" in check(path).output


def test_a_wrong_call_has_status_2(check, tmp_path):
    for wrong in (tmp_path / "no.ipynb", tmp_path):
        done = check(wrong)
        assert (done.exit_code, done.stdout) == (2, "")
        assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_regular_file_is_told_and_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.ipynb")
    with pytest.raises(CheckError, match="`pipe.ipynb` is a link or no regular file"):
        check_notebook(tmp_path / "pipe.ipynb", load_settings(tmp_path))


def test_bad_settings_are_told(check, tmp_path):
    path = notebook_of("ada", tmp_path)
    (tmp_path / "my-course" / "course.toml").write_text("hints = 7")
    done = check(path)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "hints must be true or false" in done.stderr


def test_the_program_itself_says_the_marks(tmp_path):
    path = notebook_of("emeka", tmp_path)
    notebook = json.loads(path.read_text(encoding="utf-8"))
    write(notebook, "rotation-90", "quarter_turn = [[0, 1], [-1, 0]]")
    path.write_bytes(as_bytes(notebook))
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "check", path.name],
        cwd=path.parent,
        env=own_environment() | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert f"Together: 1 of {sum(POINTS.values()):g} points." in done.stdout
    assert path.read_bytes() == as_bytes(notebook)
