from pathlib import Path
from shutil import copy

import pytest
from nbformat import v4

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
