"""The judge gives a verdict for whatever comes back."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.answer import Answer, Blank, Failure, Opaque, Program, Trouble
from autograder.exercises import all_exercises, get
from autograder.judge import judge
from autograder.render.disclosure import disclose
from autograder.render.page import as_html
from autograder.render.text import as_text
from autograder.verdict import Status
from ropelib.symbolic import Tree

EXERCISES = list(all_exercises().values())

leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**40), 10**40),
    st.floats(),
    st.complex_numbers(),
    st.text(max_size=12),
    st.sampled_from("abcd"),
    st.sampled_from(
        [
            Blank(),
            Opaque("thing"),
            Program((3.0,)),
            Tree(("pi",)),
            Tree(("Pow", ("Rational", "0", "1"), ("Rational", "-1", "1"))),
            Tree(("cos", ("Symbol", "phi", "real"))),
            Tree(("Symbol", "elsewhere")),
            Tree(("Matrix", "1", "2", ("pi",), ("I",))),
            Tree(("nonsense",)),
            np.zeros((2, 2)),
            np.array([np.nan, 1.0]),
            np.array([1, 2]),
            np.array([1j, 2]),
            np.array([Tree(("pi",)), Blank()], dtype=object),
            np.zeros((0, 3)),
            np.array([True, False]),
        ]
    ),
)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.sampled_from([*"abcdABCD", 1, 2, 3, 4, 1.5, "x"]), inner, max_size=4),
    ),
    max_leaves=6,
)
failures = st.builds(
    Failure, st.sampled_from(Trouble), st.text(max_size=20), st.sampled_from(["", "Traceback…"])
)
answers = st.one_of(
    values.map(Answer),
    failures.map(lambda failure: Answer(failure=failure, printed="<b>&")),
)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.id)
@given(data=st.data())
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
def test_any_answers_give_a_verdict(exercise, data):
    steady = data.draw(st.booleans())
    kept = {}

    def ask(probe):
        if probe.name == "case" and data.draw(st.booleans()):
            return Answer(3)
        if steady and probe.name in kept:
            return kept[probe.name]
        kept[probe.name] = data.draw(answers)
        return kept[probe.name]

    verdict = judge(exercise, ask, np.random.default_rng(0))
    assert 0 <= verdict.score <= verdict.max_score
    assert verdict.status in Status
    assert verdict.finding.headline
    told = disclose(verdict, failures=3)
    assert as_text(verdict, told)
    assert as_html(verdict, told).count("<div") > 0


def test_the_points_may_be_the_instructors():
    verdict = judge(get("rotation-90"), lambda _: Answer([[0, 1], [-1, 0]]), points=7.5)
    assert (verdict.score, verdict.max_score) == (7.5, 7.5)


def test_settings_of_numpy_do_not_reach_the_judge():
    with np.errstate(all="raise"):
        verdict = judge(get("block-code"), lambda _: Answer(np.zeros((2, 2))))
    assert verdict.status is Status.REFUTED


def test_fresh_inputs_are_other_ones_every_time():
    def asked():
        seen = []

        def ask(probe):
            if probe.arguments is None:
                return Answer(Program())
            seen.append(probe.arguments)
            return Answer(np.zeros((2, 2)))

        judge(get("block-code"), ask)
        return seen

    assert asked() != asked()
