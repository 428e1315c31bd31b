"""Maps of one's own: what has all properties is let pass, whoever wrote it."""

import numpy as np
import pytest
import sympy as sp

from autograder.answering.local import LocalAnswerer
from autograder.exercises.lesson_08.necessity_dropped import EXERCISES

KINDS = {one.id: one.kind for one in EXERCISES}
m, n, x1, x2 = sp.symbols("m n x1 x2", real=True)
whole = sp.Symbol("m", integer=True)


def turn(angle):
    return sp.Matrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])


def found(exercise, **maps):
    return KINDS[exercise].judge(LocalAnswerer(maps).ask, np.random.default_rng(0))


def test_any_pair_of_inverse_maps_will_do():
    base = sp.Matrix([[2, 1], [1, 1]])
    stretch = sp.diag(sp.exp(m), sp.exp(3 * m))
    query = base * stretch * base.inv()
    key = query.subs(m, -n).T
    assert found("drop-one-map", query_map=query, key_map=key).status == "proved"


@pytest.mark.parametrize("factor", [sp.sqrt(2), sp.Rational(1, 3), 0.5])
def test_any_start_will_do(factor):
    assert found("drop-start", late_start=factor * turn(2 * m)).status in ("proved", "tested")


def test_a_constant_shift_of_the_angle_is_no_other_start():
    assert found("drop-start", late_start=turn(m + 2)).status == "refuted"


def test_a_position_need_not_be_declared_whole():
    flips = sp.diag((-1) ** sp.Symbol("m"), 1)
    assert found("drop-real", at_whole_positions=flips).status == "proved"
    assert found("drop-real", at_whole_positions=sp.diag((-1) ** whole, 1)).status == "proved"


def test_a_counter_example_shows_two_scores():
    finding = found("drop-linear", stretched_turn=sp.Matrix([[x1 + m, x2]]))
    assert finding.status == "refuted"
    assert "The distance is the same, and the scores are" in finding.counterexample.consequence


def test_complex_maps_are_no_answer():
    with pytest.raises(Exception, match="real numbers"):
        found("drop-start", late_start=sp.diag(sp.I, 1))
