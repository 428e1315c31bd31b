"""Theorems against an outside oracle, and with a sign swapped in every equation."""

import dataclasses

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic.theorems.steps import equation, refuted
from ropelib.symbolic.theorems.theorem import Checked

from .explicit_widths import THEOREMS

DIGITS, NEAR = 40, sp.Float("1e-30")


def done(side):
    value = side.doit()
    value = value.as_explicit() if isinstance(value, sp.MatrixExpr) else value
    return value[0] if isinstance(value, sp.MatrixBase) and value.shape == (1, 1) else value


def entries(side):
    value = done(side)
    return list(value) if isinstance(value, sp.MatrixBase) else [value]


def sign_swapped(side):
    """Swap the sign of one term, in the first entry that is not 0."""
    value = done(side)
    if isinstance(value, sp.MatrixBase):
        at = next((i for i, entry in enumerate(value) if entry != 0), 0)
        changed = [sign_swapped(e) if i == at else e for i, e in enumerate(value)]
        return sp.ImmutableMatrix(*value.shape, changed)
    if value == 0:
        return sp.S.One
    sums = [factor for factor in sp.Mul.make_args(value) if factor.is_Add]
    if value.is_Mul and sums:
        # the whole may be 0, so that its own sign would change nothing
        return value.xreplace({sums[0]: sign_swapped(sums[0])})
    first, *others = sp.Add.make_args(value)
    return sp.Add(-first, *others)


def falsified(step):
    """Give the step with a sign swapped; a refuted claim becomes a true one."""
    if step.fails:
        return refuted(step.says, step.sides[0], step.sides[0])
    return equation(step.says, *step.sides[:-1], sign_swapped(step.sides[-1]))


def holds(step):
    return Checked(step, step.check()).holds


@pytest.mark.parametrize("theorem", THEOREMS, ids=lambda theorem: theorem.name)
def test_a_falsified_step_is_not_found_as_said(theorem):
    steps = theorem.steps()
    for place, step in enumerate(steps):
        if step.sides:
            false = falsified(step)
            assert not holds(false), false.text
            changed = (*steps[:place], false, *steps[place + 1 :])
    wrong = dataclasses.replace(theorem, steps=lambda: changed).prove()
    assert not wrong.holds and wrong.status == "unknown"


@pytest.mark.parametrize("theorem", THEOREMS, ids=lambda theorem: theorem.name)
def test_high_precision_arithmetic_agrees(theorem):
    rng = np.random.default_rng(3)
    for step in theorem.steps():
        if not step.sides:
            continue
        sides = [entries(side) for side in step.sides]
        letters = set().union(*(one.free_symbols for side in sides for one in side))
        values = {s: sp.Rational(int(rng.integers(1, 999)), 97) for s in letters}
        first, *others = ([sp.N(one.subs(values), DIGITS) for one in side] for side in sides)
        for other in others:
            apart = max(abs(x - y) for x, y in zip(first, other, strict=True))
            assert (apart > NEAR) if step.fails else (apart < NEAR), step.text


@pytest.mark.parametrize("theorem", THEOREMS, ids=lambda theorem: theorem.name)
def test_the_formula_of_the_claim_is_one_of_those_checked(theorem):
    shown = {(step.text, step.latex, step.fails) for step in theorem.steps()}
    assert (theorem.text, theorem.latex, not theorem.holds) in shown
