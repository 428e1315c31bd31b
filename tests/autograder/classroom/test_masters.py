import json

import pytest

from autograder.classroom.masters import MasterError, current_master, find_master, keep
from autograder.lessons import find_lesson, release_of

LESSON = find_lesson("01-rotation-block").slug
OURS = find_lesson("01-rotation-block").path
OLD = "0123456789ab"


def notebook(path, digest, note=""):
    metadata = {"note": note}
    if digest is not None:
        metadata["rotary"] = {"release": digest}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"cells": [], "metadata": metadata}), encoding="utf-8")
    return path


def test_a_kept_master_is_found_by_its_digest(tmp_path):
    released = notebook(tmp_path / "release" / "01-turn" / "turn.ipynb", OLD)
    kept = keep(tmp_path, "01-turn", released)
    assert kept == tmp_path / ".rotary" / "releases" / "01-turn" / OLD / "turn.ipynb"
    assert kept.read_bytes() == released.read_bytes()
    notebook(released, "f" * 12)
    keep(tmp_path, "01-turn", released)
    assert find_master(tmp_path, "01-turn", OLD) == kept
    assert find_master(tmp_path, "01-turn", "f" * 12).read_bytes() == released.read_bytes()
    assert find_master(tmp_path, "02-other", OLD) is None


def test_of_the_same_text_the_newest_points_count(tmp_path):
    released = notebook(tmp_path / "turn.ipynb", OLD, "1 point")
    keep(tmp_path, "01-turn", released)
    kept = keep(tmp_path, "01-turn", notebook(released, OLD, "2 points"))
    assert json.loads(kept.read_text())["metadata"]["note"] == "2 points"


def test_the_release_and_the_package_are_looked_through_too(tmp_path):
    released = notebook(tmp_path / "release" / LESSON / OURS.name, OLD)
    assert find_master(tmp_path, LESSON, OLD) == released
    assert find_master(tmp_path, LESSON, release_of(LESSON)) == OURS
    assert find_master(tmp_path, LESSON, "a" * 12) is None


@pytest.mark.parametrize("digest", ["", "..", "../../x", "*", OLD.upper(), OLD + "\n", None, 7, []])
def test_what_a_student_writes_for_a_digest_leads_nowhere(tmp_path, digest):
    notebook(tmp_path / ".rotary" / "releases" / "x.ipynb", OLD)
    notebook(tmp_path / ".rotary" / "releases" / "01-turn" / "x.ipynb", OLD)
    assert find_master(tmp_path, "01-turn", digest) is None


def test_a_kept_notebook_that_was_spoilt_is_passed_over(tmp_path):
    kept = keep(tmp_path, LESSON, OURS)
    for spoilt in (b"", b"\xff", b"[]", b'{"metadata": {"rotary": {"release": 3}}}'):
        kept.write_bytes(spoilt)
        assert find_master(tmp_path, LESSON, release_of(LESSON)) == OURS


def test_a_notebook_without_a_digest_is_not_kept(tmp_path):
    with pytest.raises(MasterError, match=r"01-turn/turn.ipynb carries no release digest"):
        keep(tmp_path, "01-turn", notebook(tmp_path / "turn.ipynb", None))
    assert not (tmp_path / ".rotary").exists()


def test_the_current_master_is_the_release_else_the_package_s(tmp_path):
    assert current_master(tmp_path, LESSON) == OURS
    released = notebook(tmp_path / "release" / LESSON / OURS.name, OLD)
    (released.parent / ".hidden.ipynb").touch()
    assert current_master(tmp_path, LESSON) == released


def test_no_release_and_two_notebooks_are_told(tmp_path):
    with pytest.raises(MasterError, match=rf"No lesson 01-turn .*{LESSON}.*rotary release 01-turn"):
        current_master(tmp_path, "01-turn")
    for name in ("a", "b"):
        notebook(tmp_path / "release" / "01-turn" / f"{name}.ipynb", OLD)
    with pytest.raises(MasterError, match=r"several notebooks \(a.ipynb, b.ipynb\)"):
        current_master(tmp_path, "01-turn")
