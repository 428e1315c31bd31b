"""What every exercise must be, whatever it asks."""

import itertools

import numpy as np
import pytest
import sympy as sp

from autograder.exercises import (
    UnknownExercise,
    all_exercises,
    all_lessons,
    all_memos,
    get,
    get_graded,
)
from autograder.kinds import Array, Expression, Function, TrueFalse
from autograder.kinds.quantity import _exact
from autograder.misconceptions import catalogue
from ropelib.symbolic import prove_equal

from .diagnoses import diagnoses

EXERCISES = list(all_exercises().values())
CASES = range(300)


def of_kind(*kinds):
    return [one for one in EXERCISES if isinstance(one.kind, kinds)]


def named(exercise):
    return exercise.id


@pytest.mark.parametrize("exercise", EXERCISES, ids=named)
def test_an_exercise_says_all_that_is_needed(exercise):
    assert exercise.title
    assert exercise.concepts
    assert exercise.points > 0
    assert len(exercise.hints) == 3
    assert all(hint.endswith((".", "?", "`")) for hint in exercise.hints)
    assert exercise.reread
    assert exercise.names


def test_every_id_is_lower_case_and_stands_once():
    # `all_exercises` keeps one of two with the same id, so we look at what it is made from
    ids = [one.id for lesson in all_lessons() for one in lesson.EXERCISES]
    assert len(ids) == len(set(ids)) == len(EXERCISES)
    assert all(one == one.lower() for one in ids)


def test_no_exercise_asks_only_for_what_another_asks_too():
    # without cell ids, the names that a cell binds tell whose answer it is
    names = {one.id: set(one.names) - {"case"} for one in EXERCISES}
    # RoPE is written for one vector first and then for sequences, two lessons apart
    assert names.pop("rope-token") == names["rope-sequence"] == {"rope"}
    for one, other in itertools.permutations(names, 2):
        assert not names[one] <= names[other], (one, other)


def test_an_unknown_name_suggests_the_nearest():
    with pytest.raises(UnknownExercise, match="block-code"):
        get("blok-code")
    with pytest.raises(UnknownExercise, match="rotary exercises"):
        get("zzzzzz")


@pytest.mark.parametrize("memo", all_memos().values(), ids=named)
def test_a_memo_says_all_that_is_needed(memo):
    same_section = {one.reread for one in EXERCISES if one.lesson == memo.lesson}
    assert memo.title
    assert memo.concepts
    assert memo.reread in same_section
    assert all(criterion.endswith(".") for _, criterion in memo.rubric)


def test_no_memo_bears_the_id_of_an_exercise_or_of_another_memo():
    ids = [memo.id for lesson in all_lessons() for memo in lesson.MEMOS]
    assert "look-alike-memo" in ids
    assert len(ids) == len(set(ids)) == len(all_memos())
    assert all(one == one.lower() for one in ids)
    assert all_exercises().keys().isdisjoint(ids)


def test_a_memo_has_points_and_nothing_to_check():
    assert get_graded("look-alike-memo") is all_memos()["look-alike-memo"]
    assert get_graded("block-code") is get("block-code")
    with pytest.raises(UnknownExercise, match="written answer: a person reads and grades it"):
        get("look-alike-memo")
    with pytest.raises(UnknownExercise, match="Did you mean “look-alike-memo”"):
        get_graded("lookalike-memo")


@pytest.mark.parametrize("exercise", of_kind(Array), ids=named)
def test_the_right_numbers_and_every_wrong_model_differ_in_every_case(exercise):
    kind = exercise.kind
    for case in CASES if kind.cases else (0,):
        numbers = kind.cases.numbers(case) if kind.cases else {}
        models = {"right": kind.expected, **kind.wrong}
        values = {
            name: np.array(_exact(model(numbers)), dtype=float) for name, model in models.items()
        }
        for one, other in itertools.combinations(values, 2):
            difference = np.abs(values[one] - values[other])
            if kind.period is not None:
                turns = difference / float(kind.period)
                difference = np.abs(turns - np.round(turns)) * float(kind.period)
            # More than any rounding that is let pass.
            assert np.max(difference) > 2e-3, (case, one, other)


@pytest.mark.parametrize("exercise", of_kind(Expression), ids=named)
def test_the_right_expression_and_every_wrong_one_differ(exercise):
    for step in exercise.kind.steps:
        for one, other in itertools.combinations([step.expected, *step.wrong.values()], 2):
            assert prove_equal(one, other).status == "refuted"
        assert step.form is None or step.form(sp.expand(step.expected)) == ""


def differs(one, other):
    return one.shape != other.shape or not np.allclose(one, other, atol=1e-3, rtol=1e-3)


def computed(program, inputs):
    """What a program gives for inputs, one array each; an empty one where it stops."""
    results = []
    for one in inputs:
        try:
            results.append(np.asarray(program(*one.arguments), dtype=float))
        except (ValueError, IndexError, OverflowError):
            results.append(np.empty(0))
    return results


def models_of(exercise):
    # those of precision are near the right function, as they must be
    return [one for one in exercise.kind.models() if len(one.misconceptions) == 1 and not one.slack]


@pytest.mark.parametrize("exercise", of_kind(Function), ids=named)
def test_the_reference_and_every_wrong_idea_differ(exercise):
    kind, rng = exercise.kind, np.random.default_rng(3)
    inputs = [*kind.inputs, *kind.fresh(rng), *kind.fresh(rng)]
    with np.errstate(all="ignore"):
        right = computed(kind.reference, inputs)
        results = [
            (one.misconceptions[0], computed(one.program, inputs)) for one in models_of(exercise)
        ]
    for name, wrong in results:
        assert any(map(differs, wrong, right)), name
    for (name, one), (other_name, other) in itertools.combinations(results, 2):
        assert name == other_name or any(map(differs, one, other)), (name, other_name)


@pytest.mark.parametrize("exercise", of_kind(Function), ids=named)
def test_the_reference_gives_the_formulas(exercise):
    kind, rng = exercise.kind, np.random.default_rng(4)
    from autograder.kinds.function.proving import flat

    for claim in (*kind.claims, *kind.placed):
        symbols = flat(list(claim.arguments))
        for _ in range(3):
            at = {one: round(float(rng.uniform(0.2, 3)), 3) for one in symbols}
            arguments = tuple(
                np.array([at[symbol] for symbol in flat(one)]).reshape(np.shape(one))
                if np.shape(one) and flat(one)
                else one
                if np.shape(one)
                else at.get(one, one)
                for one in claim.arguments
            )
            formula = np.array(claim.formula, dtype=object)
            numbers = [float(sp.sympify(expr).subs(at)) for expr in formula.flat]
            expected = np.array(numbers).reshape(formula.shape)
            np.testing.assert_allclose(kind.reference(*arguments), expected, rtol=1e-7, atol=1e-7)


@pytest.mark.parametrize("exercise", of_kind(Function), ids=named)
def test_the_weights_name_the_parts_of_the_inputs(exercise):
    kind, rng = exercise.kind, np.random.default_rng(5)
    parts = {one.part for one in (*kind.inputs, *kind.fresh(rng))}
    assert parts <= set(kind.weights)
    assert set(kind.weights) - parts <= {"shape", "dtype", "purity"}
    assert "values" in parts


# What each of these claims is always so, or never; its numbers serve the witness alone.
TRUTH_IS_FIXED = {
    *("linear-claim", "same-token-elsewhere", "uneven-periods", "extrapolation-claim"),
    *("find-collision", "break-added", "break-speeds", "break-backwards", "break-learned"),
    *("model-predicts", "pair-tied-claim"),
    *("mean-score-claim", "cache-restart", "mixed-layouts-claim"),
    *("values-stay", "added-wave-claim"),
}


@pytest.mark.parametrize(
    "exercise",
    [one for one in of_kind(TrueFalse) if one.kind.cases and one.id not in TRUTH_IS_FIXED],
    ids=named,
)
def test_neither_answer_is_always_right_where_numbers_are_fresh(exercise):
    kind = exercise.kind
    truths = [kind.truth(kind.cases.numbers(case)) for case in CASES]
    assert len(set(truths)) == 2
    assert 0.2 < np.mean(truths) < 0.8


@pytest.mark.parametrize("exercise", EXERCISES, ids=named)
def test_every_misconception_named_is_in_the_catalogue(exercise):
    assert diagnoses(exercise) <= set(catalogue())
