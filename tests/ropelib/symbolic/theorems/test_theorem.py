"""What makes a theorem hold: every step found as it says, and a falsified one seen."""

import dataclasses

import pytest
import sympy as sp

from ropelib.symbolic.deciding.answers import ALL_REAL
from ropelib.symbolic.theorems.products import product
from ropelib.symbolic.theorems.theorem import (
    Checked,
    Step,
    Theorem,
    cited,
    equation,
    formula,
    refuted,
)
from ropelib.symbolic.theorems.vocabulary import T, a, b, row, turn

PYTHAGORAS = equation("Pythagoras.", sp.cos(a) ** 2 + sp.sin(a) ** 2, sp.S.One)


def theorem(*steps, holds=True):
    return Theorem(
        "name", "Title", "Words.", "x", "x", (), "for all a", lambda: steps, "source", holds
    )


def checked(step):
    return Checked(step, step.check() if step.check else None)


def test_an_equation_that_is_true_is_proved():
    assert checked(PYTHAGORAS).holds
    assert theorem(PYTHAGORAS).prove().status == "proved"


@pytest.mark.parametrize(
    "sides",
    [
        (sp.cos(a + b), sp.cos(a) * sp.cos(b)),
        (sp.cos(a), sp.cos(-a), sp.cos(2 * a)),
        (sp.cos(2 * a), sp.cos(a), sp.cos(-a)),
        (product(turn(a), turn(b)), turn(a - b)),
    ],
)
def test_an_equation_of_which_any_part_is_false_does_not_hold(sides):
    step = equation("No.", *sides)
    assert not checked(step).holds
    derivation = theorem(PYTHAGORAS, step).prove()
    assert not derivation.holds and derivation.status == "unknown"


def test_a_claim_that_is_to_fail_holds_only_where_it_fails():
    assert checked(refuted("No.", turn(a), turn(b))).holds
    assert not checked(refuted("No.", turn(a + 2 * sp.pi), turn(a))).holds
    assert theorem(refuted("No.", turn(a), turn(b)), holds=False).prove().status == "refuted"


def test_what_the_prover_does_not_know_does_not_hold():
    step = equation("Outside.", sp.zeta(a), sp.zeta(a) + sp.gamma(b) - sp.gamma(b + 1) / b)
    assert not checked(step).holds


def test_a_fact_needs_a_source_and_a_theorem_more_than_facts():
    assert checked(cited("So.", "Lambert, 1761")).holds
    assert not checked(Step("So.", "", "")).holds
    assert not theorem(cited("So.", "Lambert, 1761")).prove().holds
    assert theorem(PYTHAGORAS, cited("So.", "Lambert, 1761")).prove().holds
    assert not theorem().prove().holds


def test_a_row_times_a_column_is_a_number():
    x = row("x")
    x1, x2 = x.value
    assert checked(equation("Length.", product(x, T(x)), x1**2 + x2**2)).holds


def test_an_equation_needs_two_sides():
    with pytest.raises(ValueError, match="two sides or more.*has 1: Alone"):
        equation("Alone.", a)


def test_what_is_shown_is_what_is_decided():
    step = equation("Turn.", product(turn(a), turn(b)), turn(a + b))
    assert step.text == "R_a R_b = R_(a + b)"
    assert step.latex == "R_{a} R_{b} = R_{a + b}"
    assert dataclasses.asdict(step)["sides"] == (product(turn(a), turn(b)), turn(a + b))
    assert formula(a, b, sign="≠") == {"latex": r"a \ne b", "text": "a ≠ b"}


def test_a_name_stands_before_the_first_side():
    step = equation("Name.", a + a, 2 * a, named=(r"\mathrm{twice}", "twice"))
    assert step.text == "twice = 2a = 2a"
    assert step.latex.startswith(r"\mathrm{twice} = ")


def test_letters_that_cancel_are_not_called_numbers():
    x = row("x")
    turned = product(x, turn(sp.pi / 2))
    step = equation("A right angle.", product(turned, T(x)), sp.S.Zero)
    assert checked(step).answer.domain == ALL_REAL
