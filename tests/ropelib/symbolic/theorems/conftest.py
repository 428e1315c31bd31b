"""How a theorem is tested: every step against plain numbers, and every step once spoiled."""

import numpy as np
import pytest
import sympy as sp
from sympy.core.function import AppliedUndef

from ropelib.symbolic import theorems
from ropelib.symbolic.theorems.theorem import equation


@pytest.fixture
def stands():
    """Give a function that asserts that a theorem holds, for the right reason."""
    return _stands


@pytest.fixture
def status():
    """Give a function that says what the machine finds of ``left = right``."""
    return lambda left, right: equation("Claimed:", left, right).check().status


def _stands(name):
    theorem = theorems.find(name)
    derivation = theorem.prove()
    assert [checked.step.says for checked in derivation.steps if not checked.holds] == []
    assert derivation.status == ("proved" if theorem.holds else "refuted")
    for checked in derivation.steps:
        step, answer = checked.step, checked.answer
        if answer is None or _over_pairs(step):
            continue
        if step.fails:
            # A refutation names what the entry holds in which the two differ.
            values = dict.fromkeys(_letters(step.sides), sp.S.One) | answer.values
            left, right = (_numbers(side, values) for side in step.sides)
            assert abs(left - right).max() > 1e-6, step.says
            continue
        values = _some_values(step.sides)
        first, *others = (_numbers(side, values) for side in step.sides)
        for other in others:
            np.testing.assert_allclose(other, first, rtol=1e-9, atol=1e-9, err_msg=step.says)
        spoiled = equation("Spoiled:", *step.sides[:-1], _spoiled(step.sides[-1]))
        # Of a function that may be any, no value can be shown.
        expected = "unknown" if _functions(step.sides) else "refuted"
        assert spoiled.check().status == expected, step.says


def _over_pairs(step):
    return any(sp.sympify(side).has(sp.Sum) for side in step.sides)


def _functions(sides):
    return set().union(*(_explicit(side).atoms(AppliedUndef) for side in sides))


def _letters(sides):
    return set().union(_functions(sides), *(_explicit(side).free_symbols for side in sides))


def _explicit(side):
    done = side.doit() if hasattr(side, "doit") else sp.sympify(side)
    return done.as_explicit() if isinstance(done, sp.MatrixExpr) else done


def _numbers(side, values):
    done = _explicit(side)
    entries = list(done) if isinstance(done, sp.MatrixBase) else [done]
    applied = {call: values[call] for call in values if not call.is_Symbol}
    found = [sp.sympify(entry).xreplace(applied).subs(values) for entry in entries]
    return np.array([float(number.evalf(30)) for number in found])


def _some_values(sides):
    """Draw a number for each letter; every one is positive, and whole where it must be."""
    rng = np.random.default_rng(5)
    return {
        letter: sp.Integer(int(rng.integers(1, 9)))
        if letter.is_integer
        else sp.Rational(int(rng.integers(30, 400)), 97)
        for letter in sorted(_letters(sides), key=str)
    }


def _spoiled(side):
    done = _explicit(side)
    if not isinstance(done, sp.MatrixBase):
        return done + 1
    return done + sp.Matrix(*done.shape, lambda i, j: int(i == j == 0))
