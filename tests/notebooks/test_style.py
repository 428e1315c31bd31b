"""Lessons are read in small pieces: short code cells, and no long prose without something to do."""

import itertools
import json
import re
from pathlib import Path
from statistics import mean

import pytest

ROOT = Path(__file__).resolve().parents[2]
LESSONS = sorted((ROOT / "notebooks").glob("*/*.ipynb"))
#: Lines of a code cell on average, and at most; words of prose before something else comes.
MEAN_LINES, MOST_LINES, MOST_WORDS = 8, 25, 150

every_lesson = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)


def cells(path):
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


def source(cell):
    return "".join(cell["source"])


def words(markdown):
    """Count what is read: a formula is a word, and of a table only the words count."""
    text = re.sub(r"\$\$.+?\$\$|\$.+?\$|`.+?`", "formula", markdown, flags=re.DOTALL)
    return len(re.findall(r"[^\W\d_][\w’'-]*", text))


def prose(path):
    """Give the words of every stretch of prose up to the next code, heading, table or example."""
    for is_prose, stretch in itertools.groupby(cells(path), lambda one: one["cell_type"] != "code"):
        if not is_prose:
            continue
        stretch = list(stretch)
        text = "\n".join(map(source, stretch))
        for part in re.split(r"^(?=#|\||\*\*An example)", text, flags=re.MULTILINE):
            yield stretch[0]["id"], words(part)


@every_lesson
def test_code_cells_are_short(path):
    lengths = {
        c["id"]: len(source(c).splitlines()) for c in cells(path) if c["cell_type"] == "code"
    }
    assert mean(lengths.values()) < MEAN_LINES
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


@every_lesson
def test_after_so_many_words_comes_a_figure_an_example_or_an_exercise(path):
    assert [(name, count) for name, count in prose(path) if count > MOST_WORDS] == []


@every_lesson
def test_every_picture_in_a_cell_has_a_text_alternative(path):
    for cell in cells(path):
        if cell["cell_type"] == "markdown":
            assert all(alt for alt in re.findall(r"!\[(.*?)\]\(", source(cell)))
        elif re.search(r"\b(plane|strip|equation)\(", source(cell)):
            assert "alt=" in source(cell), cell["id"]


@every_lesson
def test_a_lesson_says_its_time_and_what_it_needs(path):
    title = source(cells(path)[0])
    assert re.match(r"# Lesson \d · ", title)
    assert re.search(r"\b(minutes|hours?)\b", title)
