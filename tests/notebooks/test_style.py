"""Lessons are read in small pieces: short code cells, and no long prose without something to do."""

import re
from statistics import mean

import pytest
from lesson_shape import LESSONS, cells, code_lines, prose, source, words

#: Lines of a code cell on average, and at most; words of prose before something else comes.
MEAN_LINES, MOST_LINES, MOST_WORDS = 8, 25, 150

every_lesson = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)


@every_lesson
def test_code_cells_are_short(path):
    lengths = code_lines(path)
    assert mean(lengths.values()) < MEAN_LINES
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


@every_lesson
def test_after_so_many_words_comes_a_figure_an_example_or_an_exercise(path):
    assert [(name, count) for name, count in prose(path) if count > MOST_WORDS] == []


def test_words_are_what_is_read():
    assert words("One *two* $x_1 + x_2$, `three four`; 5 and isn't\n\n$$a\nb$$") == 7


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
    assert "You need: " in title
