import os
from contextlib import nullcontext
from pathlib import Path
from shutil import copy, copytree

import pytest
from nbformat import v4

from autograder.classroom import crew, grader, releasing
from autograder.classroom.course_root import init_root
from autograder.sandbox.launch import open_sandbox

from .hand_in import LESSON, MEMO, POINTS, WRONG, is_kept, solved
from .rooms import PlainPages, Room

ROOT = Path(__file__).parents[3]


def answer(exercise, source):
    mark = {"grade": False, "grade_id": exercise, "locked": False, "solution": True}
    mark |= {"schema_version": 3, "task": False}
    return v4.new_code_cell(source, id=exercise, metadata={"nbgrader": mark})


def check(exercise, points):
    name = f"check-{exercise}"
    mark = {"grade": True, "grade_id": name, "locked": True, "solution": False, "points": points}
    mark |= {"schema_version": 3, "task": False}
    return v4.new_code_cell(f'check("{exercise}")', id=name, metadata={"nbgrader": mark})


@pytest.fixture(scope="session")
def sandbox():
    """The sandbox that this system has."""
    with open_sandbox() as opened:
        yield opened


@pytest.fixture(scope="session")
def small_root(tmp_path_factory):
    """A course root with the small lesson of `hand_in`, released; to be copied."""
    root = tmp_path_factory.mktemp("small") / "course"
    init_root(root)
    (source,) = (root / "notebooks" / LESSON).glob("*.ipynb")
    notebook = v4.reads(source.read_text(encoding="utf-8"))
    notebook.cells = [cell for cell in notebook.cells if is_kept(cell)]
    source.write_text(v4.writes(notebook), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", os.environ["PATH"])  # which `release_lesson` changes
        patch.setattr(releasing, "course_points", lambda _: {LESSON: {**POINTS, MEMO: 3}})
        releasing.release_lesson(root, LESSON)
    return root


@pytest.fixture
def room(small_root, tmp_path, monkeypatch):
    """A course root of its own, with the small lesson released and nothing handed in."""
    monkeypatch.setenv("PATH", os.environ["PATH"])
    return Room(Path(copytree(small_root, tmp_path / "course")))


@pytest.fixture(scope="module")
def quick(sandbox):
    """Have classes graded in the session's sandbox, with plain pages for feedback."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", os.environ["PATH"])  # which `open_course` changes
        patch.setattr(crew, "open_sandbox", lambda: nullcontext(sandbox))
        patch.setattr(grader, "FeedbackWriter", PlainPages)
        yield


@pytest.fixture
def quick_room(room, quick):
    """A room that is graded quickly."""
    return room


@pytest.fixture(scope="module")
def two_root(small_root, quick, tmp_path_factory):
    """A course root in which two students were graded: all right, and one wrong; to be copied."""
    room = Room(copytree(small_root, tmp_path_factory.mktemp("two") / "course"))
    room.hand_in("ada", solved())
    room.hand_in("bolat", solved(**WRONG))
    assert room.grade() == {"ada": "graded", "bolat": "graded"}
    return room.root


@pytest.fixture
def two(two_root, tmp_path):
    """A room of its own, in which two students were graded."""
    return Room(Path(copytree(two_root, tmp_path / "course")))


FUNCTION = '''def turn(x):
    """Turn x."""
    ### BEGIN SOLUTION
    return -x
    ### END SOLUTION'''

BLANKS = """first = ...
second = ...  # the other one
### BEGIN SOLUTION
first = 1
second = 2
### END SOLUTION"""


@pytest.fixture
def course(tmp_path):
    """An instructor's course of one small lesson, under this course's nbgrader_config.py."""
    notebook = v4.new_notebook(
        metadata={
            "rotary": {"lesson": "01-turn"},
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
        },
        cells=[
            v4.new_markdown_cell("# Turning", id="title"),
            v4.new_code_cell("1 + 1", id="sum", outputs=[v4.new_output("stream", text="2")]),
            answer("turn", FUNCTION),
            check("turn", 1),
            answer("numbers", BLANKS),
            check("numbers", 2),
        ],
    )
    root = tmp_path / "course"
    place = root / "notebooks" / "01-turn" / "turn.ipynb"
    place.parent.mkdir(parents=True)
    place.write_text(v4.writes(notebook), encoding="utf-8")
    copy(ROOT / "nbgrader_config.py", root)
    return root
