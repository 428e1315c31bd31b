from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder import cli
from autograder.classroom import course_root
from autograder.classroom.course_root import CourseRootError, find_root, init_root
from autograder.learner.workspace import prepare
from autograder.lessons import lessons

ROOT = Path(__file__).parents[3]
FILES = {"nbgrader_config.py", "course.toml", "notebooks/01-rotation-block/rotation-block.ipynb"}


def names(paths):
    return {path.as_posix() for path in paths}


def contents(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def wheel(tmp_path):
    """The package as a wheel installs it: without the sources, which hold solutions."""
    package = tmp_path / "site-packages" / "autograder"
    lesson = package / "released" / "01-turn" / "turn.ipynb"
    lesson.parent.mkdir(parents=True)
    lesson.write_text("{}")
    (package / "course.toml").write_text("hints = false\n")
    return package


def test_a_clone_makes_a_root_like_itself(tmp_path):
    done = init_root(tmp_path / "a course")
    assert names(done.made) >= FILES
    assert done.kept == ()
    assert done.solutions
    for name in done.made:
        assert (tmp_path / "a course" / name).read_bytes() == (ROOT / name).read_bytes()
    assert find_root(tmp_path / "a course" / "notebooks") == tmp_path / "a course"


def test_the_clone_is_a_root_already():
    assert find_root(ROOT / "notebooks" / "01-rotation-block") == ROOT
    assert (ROOT / "nbgrader_config.py").read_text() == course_root.CONFIG_TEXT


def test_what_is_there_is_left_alone_and_named(tmp_path):
    mine = {
        "course.toml": "hints = false\n",
        "notebooks/01-rotation-block/rotation-block.ipynb": "mine",
        "notebooks/01-rotation-block/notes.txt": "mine too",
    }
    for name, text in mine.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "nbgrader_config.py").symlink_to(tmp_path / "elsewhere.py")
    done = init_root(tmp_path)
    assert names(done.kept) == FILES
    assert all((tmp_path / name).read_text() == text for name, text in mine.items())
    assert not (tmp_path / "elsewhere.py").exists()
    before = contents(tmp_path)
    assert init_root(tmp_path).made == ()
    assert contents(tmp_path) == before


def test_what_editors_leave_is_not_copied(tmp_path):
    package = tmp_path / "clone" / "autograder"
    package.mkdir(parents=True)
    for name in (
        "pyproject.toml",
        "course.toml",
        "notebooks/01-turn/turn.ipynb",
        "notebooks/01-turn/data/points.csv",
        "notebooks/01-turn/.ipynb_checkpoints/turn-checkpoint.ipynb",
        "notebooks/01-turn/.rotary/progress.jsonl",
        "notebooks/01-turn/__pycache__/x.pyc",
    ):
        path = package.parent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert names(init_root(tmp_path / "root", package).made) == {
        "nbgrader_config.py",
        "course.toml",
        "notebooks/01-turn/turn.ipynb",
        "notebooks/01-turn/data/points.csv",
    }


def test_a_wheel_gives_the_released_copies(tmp_path, wheel):
    done = init_root(tmp_path / "root", wheel)
    assert not done.solutions
    assert (tmp_path / "root/notebooks/01-turn/turn.ipynb").read_text() == "{}"
    assert (tmp_path / "root/course.toml").read_text() == "hints = false\n"


def test_a_failure_leaves_no_half_file_and_can_be_gone_on_with(tmp_path, monkeypatch):
    genuine, written = course_root.write_bytes, []

    def full(path, data):
        if written:
            raise OSError(28, "No space left on device")
        written.append(path)
        genuine(path, data)

    monkeypatch.setattr(course_root, "write_bytes", full)
    with pytest.raises(CourseRootError, match=r"course.toml was not made: No space left"):
        init_root(tmp_path)
    assert list(contents(tmp_path)) == written == [tmp_path / "nbgrader_config.py"]
    monkeypatch.undo()
    assert names(init_root(tmp_path).kept) == {"nbgrader_config.py"}


def test_the_command_names_every_file(tmp_path):
    run = CliRunner().invoke
    done = run(cli.rotary, ["init", str(tmp_path / "root")])
    assert done.exit_code == 0
    assert all(f"Made {tmp_path / 'root' / name}" in done.output for name in FILES)
    again = run(cli.rotary, ["init", str(tmp_path / "root")])
    assert again.exit_code == 0
    assert again.output.count("left as it is") == len(done.output.splitlines())
    (tmp_path / "file").touch()
    assert run(cli.rotary, ["init", str(tmp_path / "file")]).exit_code == 2
    failed = run(cli.rotary, ["init", str(tmp_path / "file" / "below")])
    assert failed.exit_code == 1
    assert "was not made" in failed.stderr


def test_a_root_where_something_was_released_is_no_learner_s_folder(tmp_path, monkeypatch):
    init_root(tmp_path)
    (tmp_path / ".rotary" / "releases").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert cli._my_folder() == Path("my-course")
    prepare(tmp_path, lessons())
    assert cli._my_folder() == tmp_path


def test_no_root_is_told_with_what_to_do(tmp_path, monkeypatch):
    with pytest.raises(CourseRootError, match=r"lies in no course root.*rotary init"):
        find_root(tmp_path)
    monkeypatch.chdir(tmp_path)
    failed = CliRunner().invoke(cli.rotary, ["release", "01-turn"])
    assert failed.exit_code == 1
    assert "rotary init DIR" in failed.stderr
