import json

import pytest

from autograder.classroom.grading import checked_by
from autograder.classroom.masters import find_master
from autograder.classroom.taking import lesson_of, take_bytes, take_folder

from ...demo_class.edits import find, write
from ...demo_class.handed import as_bytes
from .hand_in import LESSON, NAME, RIGHT, as_read, solved, untouched

FILE = f"{NAME}.ipynb"


def taken(room, notebook):
    data = notebook if isinstance(notebook, bytes) else as_bytes(notebook)
    return take_bytes(data, room.root, LESSON, FILE)


def source_of(notebook, cell_id):
    (cell,) = [cell for cell in notebook.cells if cell.id == cell_id]
    return cell.source


@pytest.fixture
def present(room):
    """The digest of the present release, and a room that kept an older one too."""
    older = json.loads((room.root / "release" / LESSON / FILE).read_text(encoding="utf-8"))
    present = older["metadata"]["rotary"]["release"]
    older["metadata"]["rotary"]["release"] = "0123456789ab"
    write(older, "title", "# As it was last year")
    older["cells"] = [cell for cell in older["cells"] if cell["id"] != "check-block-code"]
    place = room.root / ".rotary" / "releases" / LESSON / "0123456789ab"
    place.mkdir(parents=True)
    (place / FILE).write_text(json.dumps(older), encoding="utf-8")
    return present


def of_release(digest):
    notebook = solved()
    notebook["metadata"]["rotary"]["release"] = digest
    return notebook


def test_a_notebook_of_the_present_release_is_graded_by_it(room, present):
    file = taken(room, of_release(present))
    assert file.taken.notes == ()
    assert file.data == as_bytes(of_release(present))
    assert file.master.metadata.rotary.release == present
    assert source_of(file.taken.notebook, "check-block-code") == 'check("block-code")'


def test_a_notebook_of_an_older_release_that_is_kept_is_graded_by_that(room, present):
    file = taken(room, of_release("0123456789ab"))
    assert source_of(file.master, "title") == "# As it was last year"
    assert source_of(file.taken.notebook, "title") == "# As it was last year"
    # A check that this release had not is no check in it.
    assert "block-code" not in map(checked_by, file.taken.notebook.cells)
    assert file.taken.problem == ""
    assert "course" not in " ".join(file.taken.notes)


@pytest.mark.parametrize("digest", ["ffffffffffff", "../0123456789ab", "", 7, ["x"], {}])
def test_an_unknown_release_is_graded_by_the_present_one_and_told(room, present, digest):
    file = taken(room, of_release(digest))
    assert file.master.metadata.rotary.release == present
    assert file.taken.notes[0] == (
        "It was made from a version of the course that is not kept here; it is graded by the "
        "present one."
    )
    assert file.taken.problem == ""


@pytest.mark.parametrize("stamp", [None, [], "x", {}, {"release": None}])
def test_without_a_release_it_is_the_present_one_without_a_word(room, stamp):
    notebook = solved()
    notebook["metadata"]["rotary"] = stamp
    file = taken(room, notebook)
    assert (file.taken.notes, file.taken.problem) == ((), "")
    assert lesson_of(as_read(notebook)) is None


def test_what_a_student_puts_into_the_metadata_stays_behind(room):
    notebook = solved()
    notebook["metadata"] |= {"rotary-graded": {"key": "0"}, "rotary-intake": {"missing": []}}
    notebook["metadata"]["kernelspec"]["name"] = "bash"
    result = taken(room, notebook).taken.notebook
    assert set(result.metadata) == {"kernelspec", "language_info", "rotary"}
    assert result.metadata.kernelspec.name == "python3"


def deep():
    notebook = solved()
    notebook["metadata"]["deep"] = "DEEP"
    return as_bytes(notebook).replace(b'"DEEP"', b"[" * 600 + b"]" * 600)


def of_another_lesson():
    notebook = untouched()
    notebook["cells"] = [find(notebook, "title"), find(notebook, "setup")]
    notebook["metadata"]["rotary"]["lesson"] = "99-other"
    return as_bytes(notebook)


JSON = f"`{FILE}` cannot be read as a notebook: it is not valid JSON. Hand it in again."
BROKEN = {
    "empty": (b"", f"`{FILE}` cannot be read as a notebook: it is empty. Hand it in again."),
    "NUL bytes": (b"\0" * 4096, JSON),
    "no JSON": (b"%PDF-1.7", JSON),
    "cut off": (as_bytes(solved())[:-300], JSON),
    "no UTF-8": (as_bytes(solved()).replace(b"# Lesson", b"# L\xfcsson", 1), JSON),
    "very deep": (b"[" * 10**6, JSON),
    "huge number": (b'{"nbformat": ' + b"9" * 10**5 + b"}", JSON),
    "deep": (deep(), "nested too deeply"),
    "format 3": (b'{"nbformat": 3, "worksheets": []}', "not a notebook of format 4"),
    "a list": (b"[1, 2]", "not a notebook of format 4"),
    "cells no list": (b'{"nbformat": 4, "nbformat_minor": 5, "cells": 7}', "cells are damaged"),
    "surrogate": (as_bytes(solved()).replace(b"# Lesson", b"# \\ud800", 1), "lone surrogate"),
    "another lesson": (of_another_lesson(), "is a notebook of lesson '99-other'"),
    "no cells": (b'{"nbformat": 4, "nbformat_minor": 5, "cells": []}', "none of the answer cells"),
}


@pytest.mark.parametrize(("data", "sentence"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_told_and_leaves_the_released_notebook(room, data, sentence):
    file = taken(room, data)
    assert sentence in file.taken.problem
    assert file.taken.problem.endswith(".")
    assert len(file.taken.problem) < 200
    assert file.taken.notebook == file.master
    assert {*RIGHT} <= file.taken.missing
    assert file.data == data


def test_a_folder_gives_its_notebook_with_the_notes_on_the_choice(room):
    folder = room.hand_in("ada", solved())
    (folder / FILE).rename(folder / "mine.ipynb")
    file = take_folder(folder, room.root, LESSON)
    assert file.taken.notes == (f"The notebook was called `mine.ipynb`; it should be `{FILE}`.",)
    assert file.taken.problem == ""
    (folder / "mine.ipynb").write_bytes(b"{")
    problem = take_folder(folder, room.root, LESSON).taken.problem
    assert problem.startswith("`mine.ipynb` cannot be read as a notebook")


def test_a_folder_without_a_notebook_says_so(room):
    folder = room.hand_in("ada", solved())
    (folder / FILE).unlink()
    file = take_folder(folder, room.root, LESSON)
    assert file.taken.problem == f"There is no notebook in it: hand in `{FILE}`."
    assert file.taken.notebook == file.master
    assert file.data == b""


def test_a_release_is_found_under_the_root_alone(room):
    """No digest leads out of the folder of kept releases."""
    (room.root / "ffffffffffff").mkdir()
    for digest in ("../../../ffffffffffff", "/etc/passwd", "ffffffffffff/..", "FFFFFFFFFFFF"):
        assert find_master(room.root, LESSON, digest) is None
