"""The theorems for any even d: every step decided, and what they state compared with the code."""

import numpy as np
import pytest

from ropelib.encoding import rope
from ropelib.frequencies import frequencies
from ropelib.symbolic.theorems.any_dimension import THEOREMS
from ropelib.symbolic.theorems.any_dimension.notation import (
    THETA,
    D,
    J,
    K,
    M,
    N,
    Q,
    closed_form,
    line,
    score,
)
from ropelib.symbolic.theorems.any_dimension.schedule import BASE, by_exponential, by_power


@pytest.mark.parametrize("theorem", THEOREMS, ids=lambda theorem: theorem.name)
def test_every_step_is_proved(theorem):
    derivation = theorem.prove()
    assert derivation.holds
    assert [checked.answer.status for checked in derivation.steps] == ["proved"] * len(
        derivation.steps
    )
    assert "any even d" in theorem.domain


def test_their_names_are_their_own():
    names = [theorem.name for theorem in THEOREMS]
    assert len(set(names)) == len(names)
    assert {
        "any-dimension-product",
        "any-dimension-score",
        "any-dimension-relative",
        "any-dimension-isometry",
        "schedule-any-dimension",
    } <= set(names)


@pytest.mark.parametrize("theorem", THEOREMS, ids=lambda theorem: theorem.name)
def test_no_line_is_written_in_the_language_of_the_program(theorem):
    for step in theorem.steps():
        assert step.latex and step.text
        assert not any(word in step.text for word in ("Sum(", "Matrix(", "theta", "[j]", "**"))


@pytest.mark.parametrize(
    ("left", "right"),
    [(score(), closed_form(N, M)), (score(), closed_form(-M, N)), (score(M, -N), score(M, N))],
)
def test_a_wrong_line_does_not_hold(left, right):
    assert line("", left, right).check().status == "refuted"


def test_a_wrong_line_in_a_chain_is_found_wherever_it_stands():
    for sides in ((score(), closed_form(N, M), score()), (score(), closed_form(), score(N, M))):
        assert line("", *sides).check().status == "refuted"


@pytest.mark.parametrize("formula", [score(), closed_form()])
def test_the_score_is_that_of_the_code(formula):
    rng = np.random.default_rng(3)
    q, k, theta = rng.normal(size=6), rng.normal(size=6), rng.normal(size=3)
    at_six = formula.subs(D, 6).doit()
    values = {Q[u + 1]: q[u] for u in range(6)} | {K[u + 1]: k[u] for u in range(6)}
    values |= {THETA[pair + 1]: theta[pair] for pair in range(3)} | {M: 5, N: 12}
    expected = rope(q, 5, theta) @ rope(k, 12, theta)
    assert float(at_six.subs(values)) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("formula", [by_power(), by_exponential()])
def test_the_schedule_is_that_of_the_code(formula):
    numbers = [float(formula.subs({J: pair, D: 8, BASE: 10000})) for pair in (1, 2, 3, 4)]
    assert numbers == pytest.approx(frequencies(8))


def test_the_periods_need_a_frequency():
    (theorem,) = (theorem for theorem in THEOREMS if theorem.name == "any-dimension-periodic")
    assert any("θ_j ≠ 0" in hypothesis for hypothesis in theorem.hypotheses)
