"""What every exercise must be, whatever it asks."""

import itertools

import numpy as np
import pytest
import sympy as sp

from autograder.exercises import (
    UnknownExercise,
    all_exercises,
    all_memos,
    get,
    get_graded,
    lesson_01,
)
from autograder.kinds import Array, Choice, Expression, Function, TrueFalse
from autograder.kinds.quantity import _exact
from autograder.misconceptions import catalogue
from ropelib.symbolic import prove_equal

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
    ids = [one.id for one in lesson_01.EXERCISES]
    assert len(ids) == len(set(ids)) == len(EXERCISES)
    assert all(one == one.lower() for one in ids)


def test_no_exercise_asks_only_for_what_another_asks_too():
    # without cell ids, the names that a cell binds tell whose answer it is
    names = {one.id: set(one.names) - {"case"} for one in EXERCISES}
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
    ids = [memo.id for memo in lesson_01.MEMOS]
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


@pytest.mark.parametrize("exercise", of_kind(Function), ids=named)
def test_the_reference_and_every_wrong_function_differ(exercise):
    kind, rng = exercise.kind, np.random.default_rng(3)
    inputs = [*kind.small, *kind.edges, *(kind.fresh(rng) for _ in range(12))]
    models = {"right": kind.reference, **kind.wrong}
    results = {
        name: np.array([np.ravel(model(*one)) for one in inputs]) for name, model in models.items()
    }
    for one, other in itertools.combinations(results, 2):
        assert not np.allclose(results[one], results[other], atol=1e-3), (one, other)
    small = len(kind.small)
    for name in kind.wrong:
        assert not np.allclose(results[name][:small], results["right"][:small], atol=1e-3), name


@pytest.mark.parametrize("exercise", of_kind(Function), ids=named)
def test_the_reference_gives_the_formula(exercise):
    kind, rng = exercise.kind, np.random.default_rng(4)
    from autograder.kinds.proof import flat

    symbols = flat(kind.symbols)
    for _ in range(5):
        arguments = kind.fresh(rng)
        values = np.concatenate([np.ravel(one) for one in arguments])
        at = dict(zip(symbols, map(float, values), strict=True))
        formula = np.array(kind.formula, dtype=object)
        numbers = np.array([float(expr.subs(at)) for expr in formula.flat]).reshape(formula.shape)
        np.testing.assert_allclose(kind.reference(*arguments), numbers, rtol=1e-7, atol=1e-7)


# Its numbers serve the witness alone: Ro is linear at every angle.
TRUTH_IS_FIXED = {"linear-claim"}


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
    kind = exercise.kind
    wrong = getattr(kind, "wrong", None) or {}
    names = [wrong] if isinstance(wrong, str) else list(wrong)
    if isinstance(kind, Choice):
        names = list(wrong.values())
    if isinstance(kind, Expression):
        names = [name for step in kind.steps for name in step.wrong]
    assert set(names) <= set(catalogue())


@pytest.mark.parametrize("one", catalogue().values(), ids=lambda one: one.id)
def test_an_explanation_ends_in_a_question(one):
    assert one.name
    assert one.explanation.rstrip().endswith("?")
