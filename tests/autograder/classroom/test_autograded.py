import datetime
import json
import os

import pytest
from nbformat import v4

from autograder.classroom import autograded
from autograder.classroom.autograded import Stamp, discard, make_beside, put_in_place, read_stamp

from .hand_in import master

WHEN = datetime.datetime(2026, 3, 1, 12)
STAMP = Stamp("key", "A note.", True)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "autograded" / "ada" / "01-lesson"


def make(place, stamp=STAMP, when=WHEN):
    return make_beside(place, "turn", master(), stamp, when)


def tree(place):
    return sorted(os.listdir(place.parent)), sorted(os.listdir(place))


def test_it_is_made_beside_and_then_put_in_its_place(place):
    new = make(place)
    assert new.parent == place.parent and new.name.startswith(".")
    assert not place.exists()
    put_in_place(place)
    assert tree(place) == (["01-lesson"], ["timestamp.txt", "turn.ipynb"])
    assert (place / "timestamp.txt").read_text() == "2026-03-01 12:00:00 UTC\n"
    notebook = v4.reads((place / "turn.ipynb").read_text(encoding="utf-8"))
    assert notebook.cells == master().cells
    assert notebook.metadata.rotary == master().metadata.rotary
    assert read_stamp(place / "turn.ipynb") == STAMP


def test_the_old_one_stands_until_the_new_one_does(place):
    make(place)
    put_in_place(place)
    make(place, Stamp("new"), when=None)
    assert read_stamp(place / "turn.ipynb") == STAMP
    put_in_place(place)
    assert read_stamp(place / "turn.ipynb") == Stamp("new")
    assert tree(place) == (["01-lesson"], ["turn.ipynb"])


def test_a_graded_notebook_is_read_only(place):
    make(place)
    put_in_place(place)
    assert (place / "turn.ipynb").stat().st_mode & 0o222 == 0


def test_what_a_stopped_run_left_beside_is_no_part_of_the_next(place):
    (make(place) / "left.txt").write_text("left")
    make(place)
    put_in_place(place)
    assert "left.txt" not in tree(place)[1]


def test_what_is_not_wanted_is_discarded(place):
    discard(place)
    make(place)
    discard(place)
    assert os.listdir(place.parent) == []


def test_where_it_cannot_be_put_the_old_one_stays(place, monkeypatch):
    make(place)
    put_in_place(place)
    new = make(place, Stamp("new"))
    usual = os.rename

    def fails(source, target):
        if os.fspath(source) == os.fspath(new):
            raise PermissionError(13, "Permission denied", os.fspath(target))
        usual(source, target)

    monkeypatch.setattr(os, "rename", fails)
    with pytest.raises(PermissionError):
        put_in_place(place)
    assert read_stamp(place / "turn.ipynb") == STAMP


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"metadata": {}}',
        '{"metadata": {"rotary-graded": null}}',
        '{"metadata": {"rotary-graded": []}}',
        '{"metadata": {"rotary-graded": {}}}',
        '{"metadata": {"rotary-graded": {"key": "k", "more": 1}}}',
    ],
)
def test_without_a_stamp_there_is_none(tmp_path, text):
    path = tmp_path / "turn.ipynb"
    assert read_stamp(path) is None
    path.write_text(text)
    assert read_stamp(path) is None
    path.write_bytes(b"\xff")
    assert read_stamp(path) is None
    assert read_stamp(path / "below") is None


def test_a_stamp_may_leave_out_what_is_usual(tmp_path):
    path = tmp_path / "turn.ipynb"
    path.write_text(json.dumps({"metadata": {autograded._MARK: {"key": "k"}}}))
    assert read_stamp(path) == Stamp("k", "", False)
