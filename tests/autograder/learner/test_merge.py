from copy import deepcopy

from hypothesis import example, given
from hypothesis import strategies as st
from nbformat import from_dict, v4, validate

from autograder.learner.merge import merge


def text(name, source):
    return from_dict({"cell_type": "markdown", "id": name, "metadata": {}, "source": source})


def own(source, name="own"):
    # nbformat's own makers check the schema, and mend what we want broken
    cell = {"cell_type": "code", "id": name, "metadata": {}, "source": source}
    return from_dict(cell | {"outputs": [], "execution_count": None})


def answer(name, source="x = ..."):
    cell = own(source, name)
    mark = {"grade_id": name, "solution": True, "grade": False, "locked": False}
    cell.metadata = from_dict({"nbgrader": mark | {"schema_version": 3}, "deletable": False})
    return cell


def check(name):
    cell = own(f'check("{name}")', name)
    mark = {"grade_id": name, "solution": False, "grade": True, "locked": True, "points": 1}
    cell.metadata = from_dict({"nbgrader": mark | {"schema_version": 3}})
    return cell


def book(*cells):
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": deepcopy(list(cells))}
    return from_dict(book)


def sources(notebook):
    return [cell.source for cell in notebook.cells]


def memo(name, source="*Write here.*"):
    cell = text(name, source)
    mark = {"grade_id": name, "solution": True, "grade": True, "locked": False, "points": 3}
    cell.metadata = from_dict({"nbgrader": mark | {"schema_version": 3}, "deletable": False})
    return cell


def test_new_text_and_new_cells_come_in_and_gone_ones_go():
    old = book(text("a", "old"), text("b", "gone"))
    new = book(text("a", "new"), answer("c"), check("check-c"))
    assert merge(old, old, new).notebook == new


def test_an_answer_stays_in_its_cell_with_its_output():
    old = book(answer("a", "x = ..."))
    mine = book(answer("a", "x = 7"))
    mine.cells[0].outputs = [v4.new_output("stream", text="7")]
    new = book(text("t", "new"), answer("a", "x = ...  # a number"))
    new.cells[1].metadata.nbgrader.schema_version = 4
    merged = merge(old, mine, new)
    cell = merged.notebook.cells[1]
    assert (cell.id, cell.source, cell.outputs) == ("a", "x = 7", mine.cells[0].outputs)
    assert cell.metadata.nbgrader.schema_version == 4
    assert merged.answers == 1


def test_an_untouched_stub_becomes_the_new_stub():
    old = book(answer("a", "x = ..."))
    new = book(answer("a", "y = ..."))
    mine = book(answer("a", "x = ...\n"))
    merged = merge(old, mine, new)
    assert sources(merged.notebook) == ["y = ..."]
    assert merged.answers == 0


def test_a_written_memo_stays_with_its_pictures_and_takes_the_new_marks():
    old = book(text("why", "Why?"), memo("why-memo"))
    mine = deepcopy(old)
    mine.cells[1].source = "Because *lengths* change.\n\n![](attachment:turn.png)"
    mine.cells[1].attachments = from_dict({"turn.png": {"image/png": "iVBORw0KGgo="}})
    new = book(text("why", "Why not?"), memo("why-memo", "*Write three sentences.*"))
    new.cells[1].metadata.nbgrader.points = 4
    merged = merge(old, mine, new)
    assert sources(merged.notebook) == ["Why not?", mine.cells[1].source]
    cell = merged.notebook.cells[1]
    assert cell.attachments == mine.cells[1].attachments
    assert cell.metadata == new.cells[1].metadata
    assert (merged.answers, merged.added, merged.moved) == (1, 0, 0)
    untouched = merge(old, old, new)
    assert (untouched.notebook, untouched.answers) == (new, 0)


def test_added_cells_stay_below_the_cell_they_followed():
    old = book(text("a", "a"), text("b", "b"), text("c", "c"))
    a, b, _ = old.cells
    mine = book(own("0", "o0"), a, own("1", "o1"), own("2", "o2"), b, own("3", "o3"))
    new = book(text("c", "c2"), text("a", "a2"), text("d", "d"))
    merged = merge(old, mine, new)
    # b is gone: what followed it follows a, the nearest cell above that is still there
    assert sources(merged.notebook) == ["0", "c2", "a2", "1", "2", "3", "d"]
    assert merged.added == 4


def test_a_changed_cell_stays_where_the_release_did_not_change_it():
    old = book(text("a", "a"), text("b", "b"))
    mine = book(text("a", "my notes"), text("b", "b"))
    new = book(text("a", "a"), text("b", "b2"))
    assert sources(merge(old, mine, new).notebook) == ["my notes", "b2"]


def test_a_changed_cell_goes_below_the_new_one_where_both_changed():
    old = book(text("a", "a"), check("check-a"))
    mine = deepcopy(old)
    mine.cells[0].source, mine.cells[1].source = "mine", "check('a'); 1"
    new = book(text("a", "a2"), check("check-a"))
    merged = merge(old, mine, new)
    assert sources(merged.notebook) == ["a2", "mine", 'check("check-a")', "check('a'); 1"]
    assert merged.moved == 2
    below = merged.notebook.cells[3]
    assert "nbgrader" not in below.metadata
    assert below.id != "check-a"


def test_an_answer_whose_exercise_is_gone_is_kept_as_an_own_cell():
    old = book(text("a", "a"), answer("q"), answer("r"))
    mine = book(text("a", "a"), answer("q", "x = 7"), answer("r"))
    merged = merge(old, mine, book(text("a", "a2")))
    assert sources(merged.notebook) == ["a2", "x = 7"]
    assert merged.notebook.cells[1].metadata == {}


def test_of_copies_the_last_that_was_worked_on_is_the_answer():
    old = book(answer("q"))
    pasted = answer("q", "x = 2")
    pasted.id = "pasted"
    mine = book(answer("q", "x = 1"), pasted, answer("q"))
    merged = merge(old, mine, book(answer("q", "x = ... ")))
    assert sources(merged.notebook) == ["x = 1", "x = 2"]
    assert merged.notebook.cells[1].id == "q"
    assert "nbgrader" not in merged.notebook.cells[0].metadata
    validate(merged.notebook)


def test_an_unknown_base_loses_nothing():
    mine = book(text("a", "old"), answer("q", "x = 7"), text("gone", "gone"))
    new = book(text("a", "new"), answer("q"))
    assert sources(merge(None, mine, new).notebook) == ["new", "old", "x = 7", "gone"]


def test_an_own_cell_that_happens_to_bear_a_new_id_is_renamed():
    old = book(text("a", "a"))
    mine = book(text("a", "a"), own("mine", "b"))
    merged = merge(old, mine, book(text("a", "a"), text("b", "new")))
    assert sources(merged.notebook) == ["a", "mine", "new"]
    assert merged.notebook.cells[2].id == "b"
    validate(merged.notebook)


NAMES = st.sampled_from("abcdef")
TEXTS = st.sampled_from(["x = ...", "y = ...", "x = 1", "x = 2\n", "", "né", "print()"])
CELLS = st.builds(
    lambda make, name, source: make(name, source),
    st.sampled_from([text, answer, memo]),
    NAMES,
    TEXTS,
)
RELEASES = st.lists(CELLS, max_size=6, unique_by=lambda cell: cell.id).map(lambda c: book(*c))


@st.composite
def learners(draw, release):
    """A release with cells edited, deleted, doubled, moved, stripped of ids, and others added."""
    cells = []
    for released in release.cells:
        for _ in range(draw(st.sampled_from([1, 1, 1, 0, 2]))):
            cell = deepcopy(released)
            if draw(st.booleans()):
                cell.source = draw(TEXTS)
            if draw(st.sampled_from([False, False, True])):
                cell.id = draw(st.sampled_from(["p1", "p2", "not valid!", "a"]))
            if draw(st.sampled_from([False, False, True])):
                cell.pop("id")
            cells.append(cell)
    cells += draw(st.lists(st.builds(own, TEXTS, st.sampled_from(["o1", "o2", "a"]))))
    return book(*draw(st.permutations(cells)))


@st.composite
def histories(draw):
    old, new = draw(RELEASES), draw(RELEASES)
    return old, draw(learners(old)), new, draw(st.booleans())


def written(cell):
    return cell.source.rstrip()


@given(histories())
@example((book(), book(), book(), True))
def test_no_text_of_the_learner_disappears(history):
    old, mine, new, base_known = history
    merged = merge(old if base_known else None, mine, new).notebook
    kept = {written(cell) for cell in merged.cells}
    known = {written(cell) for cell in (old if base_known else new).cells}
    for cell in mine.cells:
        assert written(cell) in kept | known


@given(histories())
def test_the_new_release_is_whole_and_in_order(history):
    old, mine, new, base_known = history
    merged = merge(old if base_known else None, mine, new).notebook
    ids = [cell.id for cell in merged.cells]
    assert len(ids) == len(set(ids))
    validate(merged)
    released = [cell for cell in merged.cells if cell.id in {cell.id for cell in new.cells}]
    assert [cell.id for cell in released] == [cell.id for cell in new.cells]
    for cell, theirs in zip(released, new.cells, strict=True):
        assert cell.cell_type == theirs.cell_type
        assert cell.metadata.get("nbgrader") == theirs.metadata.get("nbgrader")
    marks = [cell.metadata.nbgrader for cell in merged.cells if "nbgrader" in cell.metadata]
    assert len(marks) == sum("nbgrader" in cell.metadata for cell in new.cells)


@given(histories())
def test_every_changed_answer_stands_in_its_cell_or_beside_it(history):
    old, mine, new, _ = history
    merged = merge(old, mine, new).notebook
    kept = [written(cell) for cell in merged.cells]
    stubs = {cell.id: written(cell) for cell in old.cells}
    for cell in mine.cells:
        name = cell.get("id")
        if name in stubs and written(cell) != stubs[name]:
            assert written(cell) in kept


@given(histories())
def test_merging_again_changes_no_text(history):
    old, mine, new, _ = history
    once = merge(old, mine, new).notebook
    assert sources(merge(new, once, new).notebook) == sources(once)
