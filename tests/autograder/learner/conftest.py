import pytest
from nbformat import from_dict, v4

from autograder.classroom.stamp import release_digest
from autograder.lessons import Lesson


def released(*cells, course="0.1.0"):
    """A released notebook of the lesson 01-turn."""
    cells = [
        {"id": name, "metadata": metadata, "source": source, **kind}
        for name, source, kind, metadata in cells
    ]
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}
    notebook = from_dict(book)
    marks = {"lesson": "01-turn", "course": course, "release": release_digest(notebook)}
    notebook.metadata.rotary = from_dict(marks)
    return notebook


def text(name, source):
    return name, source, {"cell_type": "markdown"}, {}


def answer(name, source):
    code = {"cell_type": "code", "outputs": [], "execution_count": None}
    mark = {"grade_id": name, "solution": True, "grade": False, "locked": False}
    return name, source, code, {"nbgrader": mark | {"schema_version": 3}}


@pytest.fixture
def lesson(tmp_path):
    """Give `lesson(course, *cells)`: write the release of that course, as the install holds it."""
    path = tmp_path / "install" / "01-turn" / "turn.ipynb"
    path.parent.mkdir(parents=True)

    def write(course="0.1.0", cells=None):
        cells = cells or [text("intro", f"Course {course}"), answer("turn", "angle = ...")]
        path.write_text(v4.writes(released(*cells, course=course)), encoding="utf-8")
        return Lesson("01-turn", "Turning", path)

    return write
