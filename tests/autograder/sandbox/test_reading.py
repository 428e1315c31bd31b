from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat import from_dict, v4, validate

from autograder.answer import Answer, Failure, Trouble
from autograder.answering.capture import MAX_CHARACTERS
from autograder.answering.local import EARLIER_RESULT
from autograder.probe import Probe
from autograder.sandbox.frames import ProtocolError
from autograder.sandbox.reading import read_answer, read_answers, read_run

from .values import values

GOOD = {
    "number": 0,
    "bound": ["f"],
    "error": "",
    "outputs": [{"output_type": "stream", "name": "stdout", "text": "x"}],
    "count": 1,
    "answers": {"f": Answer(3)},
}
PROBES = [Probe("f", (number,)) for number in range(3)]
array = np.array([1, 2])

outputs = st.lists(
    st.dictionaries(
        st.sampled_from(["output_type", "name", "text", "data", "ename", "evalue", "traceback"]),
        st.sampled_from(["stream", "error", "display_data", "stderr"])
        | values
        | st.dictionaries(st.sampled_from(["text/plain", "text/html", "x"]), st.text() | values)
        | st.lists(st.text()),
    )
    | values,
    max_size=3,
)
reports = st.fixed_dictionaries(
    {key: st.just(value) | values for key, value in GOOD.items()} | {"outputs": outputs}
)


@given(reports | values)
def test_whatever_is_said_of_a_run_is_read_or_refused(said):
    try:
        ran = read_run(said, {"f", "g"})
    except ProtocolError:
        return
    assert set(ran.answers) <= set(ran.bound) <= {"f", "g"}
    cell = v4.new_code_cell("", outputs=from_dict(ran.outputs), execution_count=ran.count)
    validate(v4.new_notebook(cells=[cell]))


@given(st.fixed_dictionaries({"answers": st.lists(values, max_size=4) | values}) | values)
def test_whatever_is_said_to_probes_is_read_or_refused(said):
    try:
        answers = read_answers(said, PROBES, ())
    except ProtocolError:
        return
    assert answers is None or len(answers) == len(PROBES)


def test_a_report_is_read():
    ran = read_run(GOOD, {"f"})
    assert (ran.number, ran.bound, ran.error, ran.count) == (0, ("f",), "", 1)
    assert ran.outputs == GOOD["outputs"]
    assert ran.answers == {"f": Answer(3)}


@pytest.mark.parametrize(
    "change",
    [
        {"number": True},
        {"number": None},
        {"bound": "f"},
        {"bound": ["g"]},
        {"bound": [array]},
        {"bound": [1]},
        {"error": None},
        {"outputs": "x"},
        {"count": -1},
        {"count": 2**31},
        {"count": 1.0},
        {"answers": [Answer(3)]},
        {"answers": {"f": 3}},
        {"answers": {"g": Answer(3)}},
        {"answers": {1: Answer(3)}},
        {"outputs": [array]},
        {"outputs": [{}]},
        {"outputs": [{"output_type": array}]},
        {"outputs": [{"output_type": "update_display_data", "data": {}}]},
        {"outputs": [{"output_type": "stream", "name": array, "text": "x"}]},
        {"outputs": [{"output_type": "stream", "name": "stdout", "text": array}]},
        {"outputs": [{"output_type": "display_data", "data": {"text/html": array}}]},
        {"outputs": [{"output_type": "display_data", "data": "x"}]},
        {"outputs": [{"output_type": "error", "ename": 1, "evalue": "", "traceback": []}]},
        {"outputs": [{"output_type": "error", "ename": "", "evalue": "", "traceback": [array]}]},
    ],
)
def test_what_is_no_report_is_refused(change):
    read_run(GOOD, {"f"})
    with pytest.raises(ProtocolError):
        read_run({**GOOD, **change}, {"f"})


def test_a_name_of_no_exercise_is_not_taken_for_bound():
    with pytest.raises(ProtocolError):
        read_run(GOOD, {"g"})


def test_texts_are_cut_and_cannot_act_on_a_terminal():
    said = {**GOOD, "error": "\x1b]0;title\x07" + "x" * 9_000}
    stream = {"output_type": "stream", "name": "other", "text": "x"}
    said["outputs"] = [{**stream, "text": "x" * 900_000}, *[stream] * 3_000]
    ran = read_run(said, {"f"})
    assert ran.error.startswith("]0;titlexx")
    assert len(ran.error) < 600
    assert len(ran.outputs) == 2_000
    assert ran.outputs[0]["name"] == "stdout"
    assert len(ran.outputs[0]["text"]) == 500_000
    failure = Failure(Trouble.RAISED, "\x07" + "m" * 9_000, "t" * 90_000 + "\x07end")
    read = read_answer(Answer(failure=failure, printed="p" * 90_000), Probe("f"))
    assert read.failure.message == "m" * 499
    assert read.failure.traceback.endswith("tend")
    assert len(read.failure.traceback) < 5_001
    assert len(read.printed) == MAX_CHARACTERS + 100


def test_only_arguments_that_were_given_and_earlier_results_can_have_changed():
    said = Answer(3, mutated=(0, 2, -2, EARLIER_RESULT, 10**9, 1))
    assert read_answer(said, Probe("f", (1, 2))).mutated == (0, EARLIER_RESULT, 1)
    assert read_answer(said, Probe("f")).mutated == (EARLIER_RESULT,)


def test_answers_come_in_the_order_of_the_probes():
    said = {"answers": [Answer(1), Answer(2), Answer(3)]}
    assert read_answers(said, PROBES, ()) == said["answers"]


def test_answers_that_are_too_large_are_none():
    assert read_answers({"answers": None}, PROBES, ()) is None


def test_no_answer_may_be_left_out_but_after_the_last_trouble():
    ended = Answer(failure=Failure(Trouble.ENDLESS, "x"))
    some = {"answers": [Answer(1), ended]}
    assert read_answers(some, PROBES, [Trouble.ENDLESS]) == some["answers"]
    for missing in (
        some,
        {"answers": [Answer(1)]},
        {"answers": []},
        {"answers": [ended, Answer(1)]},
    ):
        with pytest.raises(ProtocolError):
            read_answers(missing, PROBES, [Trouble.ENDED])
    with pytest.raises(ProtocolError):
        read_answers({"answers": [ended, Answer(1)]}, PROBES, [Trouble.ENDLESS])


def test_there_are_no_more_answers_than_probes():
    with pytest.raises(ProtocolError):
        read_answers({"answers": [Answer(1)] * 4}, PROBES, ())


def test_an_answer_is_read_as_it_is():
    answer = Answer({"x": [1.5]}, None, "printed", ())
    assert read_answer(answer, Probe("f")) == replace(answer)
    for other in (3, None, {"value": 3}, Probe("f"), array):
        with pytest.raises(ProtocolError):
            read_answer(other, Probe("f"))
