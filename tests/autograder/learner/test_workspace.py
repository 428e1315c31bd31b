import json
import os
from pathlib import Path

import pytest
from nbformat import v4

from autograder import files
from autograder.learner.workspace import WorkspaceError, prepare

PLACE = Path("01-turn", "turn.ipynb")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "my-course"


def read(path):
    return v4.reads(path.read_text(encoding="utf-8"))


def sources(path):
    return [cell.source for cell in read(path).cells]


def edit(path, answer, *added):
    notebook = read(path)
    next(cell for cell in notebook.cells if cell.id == "turn").source = answer
    notebook.cells += [v4.new_code_cell(source) for source in added]
    path.write_text(v4.writes(notebook), encoding="utf-8")


def tree(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_folder_gets_the_lesson_and_remembers_its_release(folder, lesson):
    (copy,) = prepare(folder, [lesson()])
    assert copy.path == folder / PLACE
    assert copy.messages == (f"{PLACE} was made.",)
    assert read(folder / PLACE) == read(folder / ".rotary" / "base" / PLACE)


def test_nothing_changes_when_nothing_is_new(folder, lesson):
    prepare(folder, [lesson()])
    edit(folder / PLACE, "angle = 7")
    before = tree(folder)
    (copy,) = prepare(folder, [lesson()])
    assert copy.messages == ()
    assert tree(folder) == before


def test_other_files_in_the_folder_stay(folder, lesson):
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / "01-turn").mkdir()
    (folder / "01-turn" / "data.csv").write_text("1")
    prepare(folder, [lesson()])
    assert (folder / "notes.txt").read_text() == "mine"
    assert (folder / "01-turn" / "data.csv").read_text() == "1"


def test_a_newer_course_brings_its_text_and_keeps_the_work(folder, lesson):
    prepare(folder, [lesson("0.1.0")])
    edit(folder / PLACE, "angle = 7", "my = 1")
    before = (folder / PLACE).read_bytes()
    (copy,) = prepare(folder, [lesson("0.2.0")])
    assert sources(folder / PLACE) == ["Course 0.2.0", "angle = 7", "my = 1"]
    assert read(folder / PLACE).metadata.rotary.course == "0.2.0"
    (message,) = copy.messages
    assert "brought to course 0.2.0" in message
    (backup,) = (folder / ".rotary" / "backups").rglob("*.ipynb")
    assert str(backup.relative_to(folder)) in message
    assert backup.read_bytes() == before
    assert prepare(folder, [lesson("0.2.0")])[0].messages == ()


def test_two_updates_within_a_second_keep_both_backups(folder, lesson):
    for course in ("0.1.0", "0.2.0", "0.3.0", "0.10.0"):
        prepare(folder, [lesson(course)])
    assert sources(folder / PLACE)[0] == "Course 0.10.0"
    assert len(list((folder / ".rotary" / "backups").rglob("*.ipynb"))) == 3


def test_a_corrected_text_of_the_same_version_comes_in(folder, lesson):
    prepare(folder, [lesson()])
    notebook = read(lesson().path)
    cells = [("intro", "Corrected", {"cell_type": "markdown"}, {})]
    cells += [
        (c.id, c.source, {"cell_type": "code", "outputs": []}, c.metadata)
        for c in notebook.cells[1:]
    ]
    prepare(folder, [lesson("0.1.0", cells)])
    assert sources(folder / PLACE) == ["Corrected", "angle = ..."]


def test_a_copy_of_a_newer_course_is_left_alone(folder, lesson):
    prepare(folder, [lesson("0.3.0")])
    edit(folder / PLACE, "angle = 7")
    before = tree(folder)
    (copy,) = prepare(folder, [lesson("0.2.0")])
    assert tree(folder) == before
    assert copy.path == folder / PLACE
    assert "newer than the installed 0.2.0" in copy.messages[0]


@pytest.mark.parametrize("base", ["missing", "broken", "of another release"])
def test_without_its_old_release_no_text_is_lost(folder, lesson, base):
    prepare(folder, [lesson("0.1.0")])
    edit(folder / PLACE, "angle = 7", "my = 1")
    remembered = folder / ".rotary" / "base" / PLACE
    if base == "missing":
        remembered.unlink()
    elif base == "broken":
        remembered.write_text("{")
    else:
        remembered.write_bytes(lesson("0.1.5").path.read_bytes())
    prepare(folder, [lesson("0.2.0")])
    assert sources(folder / PLACE) == ["Course 0.2.0", "Course 0.1.0", "angle = 7", "my = 1"]
    assert read(remembered).metadata.rotary.course == "0.2.0"


def test_a_copy_whose_metadata_a_tool_dropped_is_known_by_its_answers(folder, lesson):
    prepare(folder, [lesson("0.1.0")])
    edit(folder / PLACE, "angle = 7")
    notebook = read(folder / PLACE)
    del notebook.metadata["rotary"]
    (folder / PLACE).write_text(v4.writes(notebook))
    prepare(folder, [lesson("0.2.0")])
    assert "angle = 7" in sources(folder / PLACE)
    assert sources(folder / PLACE)[0] == "Course 0.2.0"


CELL = {"cell_type": "code", "source": "1", "metadata": {}, "outputs": [{"output_type": "stream"}]}


@pytest.mark.parametrize(
    "content, said",
    [
        (b"", "it is empty"),
        (b'{"cells": [', "not valid JSON"),
        (b"\xff\xfe\x00", "not valid JSON"),
        (b"[" * 100_000, "not valid JSON"),
        (b"[]", "not a notebook"),
        (b'{"nbformat": 3, "worksheets": []}', "not a notebook"),
        (b'{"nbformat": 4}', "cells are damaged"),
        (b'{"nbformat": 4, "cells": [7]}', "cells are damaged"),
        (b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": 7}]}', "cells are damaged"),
        (b'{"nbformat": 4, "metadata": 7, "cells": []}', "metadata are damaged"),
        (json.dumps({"nbformat": 4, "cells": [CELL]}).encode(), "outputs or attachments"),
        (b'{"nbformat": 4, "metadata": {}, "cells": []}', "not a copy of this lesson"),
    ],
    ids=lambda value: repr(value[:30]),
)
def test_a_file_that_is_no_copy_stays_and_the_lesson_goes_beside_it(folder, lesson, content, said):
    path = folder / PLACE
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    beside = path.with_name("turn-2.ipynb")
    for course in ("0.1.0", "0.2.0"):
        (copy,) = prepare(folder, [lesson(course)])
        assert path.read_bytes() == content
        assert copy.path == beside
        assert f"{PLACE} was left as it is" in copy.messages[0]
        assert said in copy.messages[0]
        assert "turn-2.ipynb" in copy.messages[-1]
        assert sources(beside)[0] == f"Course {course}"


def test_a_folder_where_the_notebook_should_be(folder, lesson):
    (folder / PLACE).mkdir(parents=True)
    (copy,) = prepare(folder, [lesson()])
    assert copy.path.name == "turn-2.ipynb"
    assert "left as it is" in copy.messages[0]


@pytest.mark.parametrize("blocked", [".", ".rotary", "01-turn"])
def test_a_file_in_the_place_of_a_folder_is_told(folder, lesson, blocked):
    path = folder / blocked
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine")
    with pytest.raises(WorkspaceError, match="cannot hold the course"):
        prepare(folder, [lesson()])
    assert path.read_text() == "mine"


def test_a_read_only_folder_is_told_and_a_finished_one_still_opens(folder, lesson, monkeypatch):
    prepare(folder, [lesson("0.1.0")])

    def refused(source, target):
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr(files.os, "replace", refused)
    assert prepare(folder, [lesson("0.1.0")])[0].messages == ()
    before = sources(folder / PLACE)
    with pytest.raises(WorkspaceError, match="Permission denied"):
        prepare(folder, [lesson("0.2.0")])
    assert sources(folder / PLACE) == before


@pytest.mark.parametrize("stopped_at", [1, 2, 3])
def test_an_update_stopped_anywhere_is_finished_the_next_time(
    folder, lesson, monkeypatch, stopped_at
):
    prepare(folder, [lesson("0.1.0")])
    edit(folder / PLACE, "angle = 7", "my = 1")
    replace, calls = files.os.replace, []

    def stopping(source, target):
        calls.append(target)
        if len(calls) == stopped_at:
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr(files.os, "replace", stopping)
    with pytest.raises(KeyboardInterrupt):
        prepare(folder, [lesson("0.2.0")])
    monkeypatch.undo()
    prepare(folder, [lesson("0.2.0")])
    assert sources(folder / PLACE) == ["Course 0.2.0", "angle = 7", "my = 1"]
    assert sources(folder / ".rotary" / "base" / PLACE)[0] == "Course 0.2.0"


def test_nothing_is_written_into_the_install(folder, lesson):
    install = lesson("0.1.0").path.parents[1]
    prepare(folder, [lesson("0.1.0")])
    lesson("0.2.0")
    before = tree(install)
    prepare(folder, [lesson("0.2.0")])
    assert tree(install) == before


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_linked_notebook_is_updated_where_it_lies(folder, lesson, tmp_path):
    prepare(folder, [lesson("0.1.0")])
    real = tmp_path / "real.ipynb"
    (folder / PLACE).rename(real)
    (folder / PLACE).symlink_to(real)
    prepare(folder, [lesson("0.2.0")])
    assert (folder / PLACE).is_symlink()
    assert sources(real)[0] == "Course 0.2.0"
