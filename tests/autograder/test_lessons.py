import pytest
from nbformat import v4

from autograder.lessons import Lesson, lessons


def test_lessons_are_found_by_their_released_notebooks(tmp_path):
    for slug, text in [("02-more", "No heading"), ("01-turn", "## Turning *round*\ntext")]:
        notebook = v4.new_notebook(cells=[v4.new_code_cell("# 1"), v4.new_markdown_cell(text)])
        (tmp_path / slug).mkdir()
        (tmp_path / slug / "turn.ipynb").write_text(v4.writes(notebook))
    assert lessons(tmp_path) == [
        Lesson("01-turn", "Turning *round*", tmp_path / "01-turn" / "turn.ipynb"),
        Lesson("02-more", "02-more", tmp_path / "02-more" / "turn.ipynb"),
    ]


def test_no_lessons(tmp_path):
    assert lessons(tmp_path / "missing") == []


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"cells": [1]}'])
def test_a_broken_release_is_told(tmp_path, text):
    (tmp_path / "01-turn").mkdir()
    (tmp_path / "01-turn" / "turn.ipynb").write_text(text)
    with pytest.raises(ValueError, match=r"turn\.ipynb cannot be read"):
        lessons(tmp_path)
