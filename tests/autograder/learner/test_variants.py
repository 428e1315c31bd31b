"""Every learner's copy carries case numbers of its own, and keeps them through updates."""

import re

import pytest
from nbformat import read

from autograder.learner.workspace import prepare

from .conftest import answer, text

CELLS = [
    text("intro", "Course"),
    answer("turn", "case = 1\nm, n = numbers('turn', case)\nangle = ..."),
    answer("image", "case = 1\nx = numbers('image', case)\nimage = ..."),
    answer("plain", "plain = ..."),
]


def cases(copy):
    cells = read(copy.path, 4).cells
    return [int(n) for cell in cells for n in re.findall(r"^case = (\d+)$", cell.source, re.M)]


@pytest.fixture
def settings(tmp_path):
    """Write a course.toml beside the learners' folders."""

    def write(variants):
        (tmp_path / "course.toml").write_text(f'variants = "{variants}"\n')

    return write


def test_learners_get_numbers_of_their_own(tmp_path, lesson, settings):
    settings("fresh")
    drawn = [cases(prepare(tmp_path / name, [lesson(cells=CELLS)])[0]) for name in ("ada", "emmy")]
    assert all(len(set(one)) == 2 for one in drawn)
    assert drawn[0] != drawn[1]


def test_a_class_may_share_its_numbers(tmp_path, lesson, settings):
    settings("fixed")
    assert cases(prepare(tmp_path / "ada", [lesson(cells=CELLS)])[0]) == [1, 1]


def test_an_update_keeps_the_numbers(tmp_path, lesson, settings):
    settings("fresh")
    before = cases(prepare(tmp_path / "ada", [lesson(cells=CELLS)])[0])
    newer = [text("intro", "Course, mended"), *CELLS[1:]]
    copy = prepare(tmp_path / "ada", [lesson("0.2.0", newer)])[0]
    assert cases(copy) == before
    assert "mended" in read(copy.path, 4).cells[0].source


def test_an_answer_with_its_number_survives_an_update(tmp_path, lesson, settings):
    settings("fresh")
    copy = prepare(tmp_path / "ada", [lesson(cells=CELLS)])[0]
    notebook = copy.path.read_text().replace("angle = ...", "angle = 6")
    copy.path.write_text(notebook)
    before = cases(copy)
    after = prepare(tmp_path / "ada", [lesson("0.2.0", [text("intro", "New"), *CELLS[1:]])])[0]
    assert "angle = 6" in after.path.read_text()
    assert cases(after) == before


def test_a_folder_that_cannot_be_written_still_opens(tmp_path, lesson, settings, monkeypatch):
    settings("fresh")
    prepare(tmp_path / "ada", [lesson(cells=CELLS)])
    (tmp_path / "ada" / ".rotary" / "variant").unlink()

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("autograder.learner.variants.write_text", refuse)
    assert prepare(tmp_path / "ada", [lesson(cells=CELLS)])[0].messages == ()
