"""The matrix of either layout is the other's, rows and columns permuted; the score is the same."""

import re

import numpy as np
import pytest
from numpy.testing import assert_allclose

from ropelib.widgets import layout_pairs
from ropelib.widgets.layout_pairs import MOST_POSITION, ORDERS, _drawn_matrix, stored_in

#: The half-split order, written down by hand.
HALVES = [0, 4, 1, 5, 2, 6, 3, 7]


def filled(drawing):
    """The numbers of the drawing's filled cells."""
    return [n for n in drawing.iter() if re.match(r"#[0-9a-f]{6}", n.get("fill") or "")]


def test_it_asks_its_question_and_has_two_controls(hold):
    held = hold(layout_pairs)
    assert "pair up" in held.heading.value
    assert list(held.controls) == ["Layout", "Position m"]


def test_the_start_gives_nothing_away(hold):
    for layout in ORDERS:
        held = hold(layout_pairs).at(layout, 0)
        assert held.said.endswith("?") and "0–" not in held.said


@pytest.mark.parametrize("m", [1, 5, 12])
def test_one_permutation_lies_between_the_layouts(m):
    there, here = _drawn_matrix("interleaved", m), _drawn_matrix("half-split", m)
    assert_allclose(here[np.ix_(HALVES, HALVES)], there)
    assert_allclose(there[:2, :2], [[np.cos(m), np.sin(m)], [-np.sin(m), np.cos(m)]])
    assert_allclose(here[0, 4], np.sin(m))
    x = np.arange(8.0)
    assert_allclose(stored_in("half-split", x)[HALVES], x)


def test_the_score_is_the_same_in_both(hold):
    held = hold(layout_pairs)
    scores = {}
    for _layout, m in held.states():
        if m:
            scores.setdefault(m, set()).add(re.search(r"is (-?[\d.]+)\. Does", held.said).group(1))
    assert sorted(scores) == list(range(1, MOST_POSITION + 1))
    assert all(len(found) == 1 for found in scores.values())
    assert len(set.union(*scores.values())) == MOST_POSITION


def test_it_names_the_pairs_that_the_matrix_has(hold):
    held = hold(layout_pairs)
    for layout in ORDERS:
        held.at(layout, 3)
        named = {(int(a), int(b)) for a, b in re.findall(r"(\d)–(\d)", held.said)}
        matrix = _drawn_matrix(layout, 3)
        off = {(i, j) for i in range(8) for j in range(8) if i < j and matrix[i, j]}
        assert named == off
