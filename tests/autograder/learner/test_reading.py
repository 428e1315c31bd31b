import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat import v4

from autograder.learner.merge import merge
from autograder.learner.reading import NotebookError, parse_notebook, read_notebook

CELL = {"cell_type": "code", "id": "a", "metadata": {}, "source": "x = 1", "outputs": []}
CELL |= {"execution_count": None}
WHOLE = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CELL]}


def text_of(**changes):
    return json.dumps(WHOLE | changes).encode()


def nested(depth):
    return b'{"a":' * depth + b"1" + b"}" * depth


def refused(data):
    with pytest.raises(NotebookError) as caught:
        parse_notebook(data)
    return str(caught.value)


def test_a_notebook_is_read_as_it_is():
    twice = {**CELL, "source": ["x = 1\n", "y"]}
    notebook = parse_notebook(text_of(cells=[CELL, twice]))
    assert [(cell.id, cell.source) for cell in notebook.cells] == [
        ("a", "x = 1"),
        ("a", "x = 1\ny"),
    ]


def test_a_byte_order_mark_and_what_cells_may_leave_out_are_no_matter(tmp_path):
    path = tmp_path / "a.ipynb"
    cell = {"cell_type": "code", "source": "x"}
    whole = {"nbformat": 4, "nbformat_minor": 4, "cells": [cell, {**cell, "cell_type": "raw"}]}
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(whole).encode())
    code, raw = read_notebook(path).cells
    assert (code.metadata, code.outputs, code.execution_count) == ({}, [], None)
    assert raw.source == "x"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "it is empty"),
        (b" \n\t", "it is empty"),
        (b"\0" * 100, "it is not valid JSON"),
        (text_of()[:-20], "it is not valid JSON"),
        (text_of() + b"\0", "it is not valid JSON"),
        (text_of().replace(b"x = 1", b"\xff\xfe"), "it is not valid JSON"),
        (json.dumps(WHOLE).encode("utf-16"), "it is not valid JSON"),
        (b"# Notebook\n", "it is not valid JSON"),
        (nested(100_000), "it is not valid JSON"),
        (b"[" * 100_000, "it is not valid JSON"),
        (b'{"nbformat": ' + b"4" * 10_000 + b"}", "it is not valid JSON"),
        (b"[]", "it is not a notebook of format 4"),
        (b"null", "it is not a notebook of format 4"),
        (b'"nbformat"', "it is not a notebook of format 4"),
        (b'{"cells": []}', "it is not a notebook of format 4"),
        (text_of(nbformat="4"), "it is not a notebook of format 4"),
        (text_of(nbformat=5), "it is not a notebook of format 4"),
        (b'{"nbformat": 3, "worksheets": [{"cells": []}]}', "it is not a notebook of format 4"),
        (text_of(metadata=[]), "its metadata are damaged"),
        (text_of(metadata=None), "its metadata are damaged"),
        (text_of(cells=None), "its cells are damaged"),
        (text_of(cells={"0": CELL}), "its cells are damaged"),
        (text_of(cells=[[]]), "its cells are damaged"),
        (text_of(cells=[{**CELL, "cell_type": "heading"}]), "its cells are damaged"),
        (text_of(cells=[{**CELL, "cell_type": ["code"]}]), "its cells are damaged"),
        (text_of(cells=[{**CELL, "source": None}]), "its cells are damaged"),
        (text_of(cells=[{**CELL, "source": 7}]), "its cells are damaged"),
        (text_of(cells=[{**CELL, "source": ["a", 7]}]), "its cells are damaged"),
        (text_of(cells=[{**CELL, "metadata": None}]), "its cells are damaged"),
        (text_of(cells=[{**CELL, "outputs": 3}]), "its outputs or attachments are damaged"),
        (text_of(cells=[{**CELL, "outputs": [3]}]), "its outputs or attachments are damaged"),
    ],
)
def test_what_is_no_notebook_is_told_in_a_few_words(data, sentence):
    assert refused(data) == sentence


def test_text_that_no_file_can_hold_is_told():
    half = json.dumps(WHOLE).replace("x = 1", "\\ud83d").encode()
    assert refused(half) == "it holds half of a character (a lone surrogate)"


def test_what_is_nested_is_whole_or_refused_at_any_depth():
    """What is read can be copied and merged, however near it is to Python's own bound."""
    for depth in (*range(10, 1000, 9), 2_000, 50_000):
        data = json.dumps(WHOLE).replace('"metadata": {}', '"metadata": {"a": DEEP}', 1)
        data = data.encode().replace(b"DEEP", nested(depth))
        try:
            notebook = parse_notebook(data)
        except NotebookError as why:
            assert depth > 90
            assert str(why) in ("it is not valid JSON", "it is nested too deeply")
        else:
            assert depth < 100
            merge(None, copy.deepcopy(notebook), notebook)
            v4.writes(notebook)


def test_huge_numbers_are_kept_or_refused():
    count = "1" + "0" * 4_000
    notebook = parse_notebook(json.dumps(WHOLE).replace("null", count).encode())
    assert notebook.cells[0].execution_count == 10**4_000


#: Documents that are nearly notebooks: each field may hold anything.
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


def perhaps(usual):
    return st.one_of(st.just(usual), st.just(usual), anything)


def fields(**usual):
    return st.fixed_dictionaries({}, optional={key: perhaps(usual[key]) for key in usual})


outputs = fields(output_type="execute_result", data={"text/plain": ["1"]}, metadata={}, text="x")
cells = fields(**CELL, attachments={"a.png": {"image/png": ""}}).flatmap(
    lambda cell: st.lists(outputs, max_size=2).map(lambda some: {**cell, "outputs": some})
)
documents = fields(**WHOLE).flatmap(
    lambda whole: st.lists(cells, max_size=3).map(lambda some: {**whole, "cells": some})
)


@given(documents | fields(**WHOLE) | anything)
def test_any_document_is_read_or_refused(document):
    try:
        notebook = parse_notebook(json.dumps(document).encode())
    except NotebookError:
        return
    again = v4.reads(v4.writes(notebook))
    assert [cell.source for cell in again.cells] == [cell.source for cell in notebook.cells]


@given(st.binary(max_size=60) | st.binary(max_size=30).map(lambda some: text_of()[:-9] + some))
def test_any_bytes_are_read_or_refused(data):
    try:
        parse_notebook(data)
    except NotebookError as why:
        assert str(why)
