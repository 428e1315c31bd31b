import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from autograder import cli, progress
from autograder.exercises import all_exercises
from autograder.learner import lab
from autograder.progress import ProgressLog
from ropelib.symbolic.theorems import all_theorems

EXERCISE = next(iter(all_exercises().values()))
THEOREM = "composition"
WRONG_FILES = (
    ("no.py:encode",),
    ("cli.py",),
    (".:encode",),
    (f"{cli.__file__}:a b",),
    (f"{cli.__file__}:main", "--dim", "3"),
    (f"{cli.__file__}:main", "--dim", "0"),
    (f"{cli.__file__}:main", "--dim", "x"),
    (f"{cli.__file__}:main", "--latex"),
    (THEOREM, "--latex", "--json"),
)


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """An empty working directory, and a wide terminal."""
    monkeypatch.setattr(progress, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setenv("COLUMNS", "200")
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


def run(*arguments):
    return CliRunner().invoke(cli.rotary, arguments)


def test_help_imports_nothing_heavy():
    heavy = {"numpy", "sympy", "nbformat", "rich", "jupyter_server", "IPython"}
    look = (
        "import sys; from click.testing import CliRunner; from autograder.cli import rotary; "
        "print(CliRunner().invoke(rotary, ['--help']).output, *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert heavy.isdisjoint(done.stdout.split())
    assert {"lab", "progress", "hint", "exercises", "check"} <= set(done.stdout.split())
    assert {"init", "release", "grade", "judge", "prove"} <= set(done.stdout.split())


def test_a_wrong_call_has_status_2():
    learners = (["lap"], ["hint"], ["hint", EXERCISE.id, "--step", "4"], ["lab", "--port", "x"])
    checks = (["check"], ["check", "no.ipynb"], ["check", "."])
    grading = (["grade"], ["grade", "a", "b"], ["grade", "a", "--student"], ["grade", "--frce"])
    theorems = (["prove", "no-such"], ["prove", "--latex"], ["prove", THEOREM, "--dim", "4"])
    files = [["prove", *rest] for rest in WRONG_FILES]
    for wrong in (*learners, *checks, *grading, *theorems, *files):
        done = run(*wrong)
        assert (done.exit_code, done.stdout) == (2, ""), wrong
        assert "Error: " in done.stderr


def test_grading_outside_a_course_root_says_how_to_make_one(here):
    done = run("grade", EXERCISE.lesson)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{here} lies in no course root: ")
    assert "`rotary init DIR`" in done.stderr
    assert list(here.iterdir()) == []


def test_exercises_as_json_is_one_document():
    done = run("exercises", "--json")
    assert done.exit_code == 0
    assert done.stderr == ""
    rows = json.loads(done.stdout)
    assert [row["id"] for row in rows] == list(all_exercises())
    assert rows[0] == {
        "id": EXERCISE.id,
        "lesson": EXERCISE.lesson,
        "title": EXERCISE.title,
        "concepts": list(EXERCISE.concepts),
        "kind": EXERCISE.kind.label,
        "points": EXERCISE.points,
        "names": list(EXERCISE.names),
        "signatures": list(EXERCISE.kind.signatures),
    }


def test_exercises_for_people_names_each():
    output = run("exercises").output
    assert all(exercise in output for exercise in all_exercises())


def test_hints_come_in_three_steps():
    for step, text in enumerate(EXERCISE.hints, start=1):
        done = run("hint", EXERCISE.id, "--step", str(step))
        assert done.exit_code == 0
        assert text in done.output
    assert EXERCISE.hints[0] in run("hint", EXERCISE.id).output


def test_an_unknown_exercise_suggests_the_nearest():
    done = run("hint", EXERCISE.id[:-1])
    assert done.exit_code == 2
    assert EXERCISE.id in done.stderr.split("Did you mean")[1]


def test_an_instructor_can_switch_hints_off(here):
    (here / "course.toml").write_text("hints = false")
    done = run("hint", EXERCISE.id)
    assert done.exit_code == 1
    assert EXERCISE.hints[0] not in done.output


def test_bad_settings_are_told(here):
    (here / "course.toml").write_text("hints = 7")
    for command in (["hint", EXERCISE.id], ["progress"], ["exercises"]):
        done = run(*command)
        assert done.exit_code == 1
        assert "hints must be true or false" in done.stderr


def test_theorems_are_listed_by_name():
    listed = json.loads(run("prove", "--json").stdout)
    assert [one["name"] for one in listed] == list(all_theorems())
    assert all(one["title"] and one["statement"] and one["domain"] for one in listed)
    done = run("prove")
    assert (done.exit_code, done.stderr) == (0, "")
    assert all(name in done.stdout for name in all_theorems())


def test_a_theorem_is_proved_step_by_step():
    theorem = all_theorems()[THEOREM]
    done = run("prove", THEOREM)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith(theorem.title)
    assert "✓ proved" in done.stdout
    assert f"{len(theorem.steps())}. " in done.stdout
    latex = run("prove", THEOREM, "--latex").stdout
    assert latex.startswith("\\begin{align*}")
    told = json.loads(run("prove", THEOREM, "--json").stdout)
    assert (told["name"], told["status"]) == (THEOREM, "proved")
    assert len(told["steps"]) == len(theorem.steps())


def test_an_unknown_theorem_suggests_the_nearest():
    done = run("prove", THEOREM[:-1])
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"Did you mean {THEOREM}" in done.stderr
    assert "`rotary prove` lists" in done.stderr


ENCODING = """
import os
print('{"status": "refuted"}')
os.write(1, b"past us")

def encode(x, position):
    return x

def added(x, position):
    return x + position
"""


def test_a_file_is_asked_and_answered_in_one_document(here):
    (here / "file.py").write_text(ENCODING)
    done = run("prove", "file.py:encode", "--dim", "6", "--json")
    assert (done.exit_code, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told.pop("seconds") > 0
    assert told.pop("tested") > 20
    assert told.pop("steps")
    assert told == {
        "file": "file.py",
        "function": "encode",
        "dim": 6,
        "status": "proved",
        "domain": "for all real q, k, m and n, at d = 6",
        "counterexample": None,
        "reason": None,
        "isometry": True,
        "printed": '{"status": "refuted"}\n',
    }
    assert [path.name for path in here.iterdir()] == ["file.py"]


def test_a_counter_example_is_told_in_a_terminal_and_what_was_printed_apart(here):
    (here / "file.py").write_text(ENCODING)
    done = run("prove", "file.py:encode,added")
    assert done.exit_code == 0
    assert "✗ refuted as a claim for all real q, k, m and n, at d = 4" in done.stdout
    assert "encode(q, 1) · added(k, 1) = " in done.stdout
    assert done.stderr == 'file.py printed: {"status": "refuted"}\n'


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_file_that_fails_has_status_1_and_says_why(here, options):
    (here / "file.py").write_text("print('before')\n1 / 0\n")
    done = run("prove", "file.py:encode", *options)
    assert done.exit_code == 1
    why = "file.py, line 2, stops with ZeroDivisionError: division by zero."
    assert done.stderr.splitlines()[-1] == why
    if options:
        told = json.loads(done.stdout)
        assert (told["status"], told["reason"], told["printed"]) == ("unknown", why, "before\n")
    else:
        assert done.stdout == ""


def test_progress_tells_points_tries_and_status(here):
    course = here / "my-course"
    (course / ".rotary").mkdir(parents=True)
    log = ProgressLog.open(course)
    log.record(EXERCISE.id, "refuted", 0, EXERCISE.points)
    log.record(EXERCISE.id, "proved", EXERCISE.points, EXERCISE.points)
    done = run("progress")
    assert done.exit_code == 0
    (row,) = [line for line in done.output.splitlines() if line.startswith(EXERCISE.id)]
    points = f"{EXERCISE.points}/{EXERCISE.points}"
    assert row.split()[-4:] == [points, "2", "✓", "proved"]
    assert "not tried" in done.output
    assert run("progress", str(here)).output.count("✓") == 0


def test_progress_in_a_folder_that_is_not_there_says_so(here):
    done = run("progress", "nowhere")
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr == "There is no folder nowhere. `rotary lab` makes it.\n"
    assert list(here.iterdir()) == []


def test_exercises_and_hints_follow_the_settings_of_my_course(here):
    course = here / "my-course"
    course.mkdir()
    (course / "course.toml").write_text(f"hints = false\n[exercises.{EXERCISE.id}]\npoints = 42")
    assert json.loads(run("exercises", "--json").stdout)[0]["points"] == 42
    assert run("hint", EXERCISE.id).exit_code == 1


def test_progress_tells_of_broken_lines(here):
    (here / ".rotary").mkdir()
    (here / ".rotary" / "progress.jsonl").write_text("garbage\n")
    assert "1 line of your progress could not be read" in run("progress").stderr


@pytest.mark.parametrize("inside", [False, True])
def test_lab_takes_the_course_folder_that_we_stand_in(here, monkeypatch, inside):
    calls = []
    monkeypatch.setattr(lab, "open_lab", lambda folder, tell, **rest: calls.append((folder, rest)))
    if inside:
        (here / ".rotary").mkdir()
    assert run("lab", "--port", "9000", "--no-browser").exit_code == 0
    (folder, rest) = calls[0]
    assert folder == (here if inside else cli.MY_COURSE)
    assert rest == {"port": 9000, "browser": False}


def test_lab_says_why_it_does_not_open(here):
    (here / "file").write_text("")
    done = run("lab", str(here / "file"), "--no-browser")
    assert done.exit_code == 1
    assert "Traceback" not in done.output
    assert done.stderr.count("\n") == 1


def test_a_terminal_without_signs_still_shows_the_table(here):
    command = [sys.executable, "-m", "autograder.cli", "progress"]
    environment = {
        "PYTHONIOENCODING": "ascii",
        "PYTHONPATH": str(cli.Path(cli.__file__).parents[1]),
    }
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=here)
    assert done.returncode == 0, done.stderr
    assert "? not tried" in done.stdout
