import numpy as np
import pytest

from autograder.answering.no_numbers import NoNumbers
from autograder.exercises import all_exercises
from autograder.probe import Probe
from autograder.sandbox.far import line
from autograder.sandbox.running import FarNotebook
from autograder.session.drawing import draw

from ..submissions import SHORT, error, value

IMPORT = "from autograder.notebook import numbers\n"


def test_numbers_come_through_the_line_and_are_shown(submit):
    far, (shown,) = submit(IMPORT + "a, b = numbers('question', 7)")
    data = shown.outputs[0]["data"]
    assert data["text/plain"] == "Case 7: k = 21"
    assert data["text/html"] == '<div class="rotary-message">Case 7: k = 21</div>'
    assert far.answerer(0).ask(Probe("a")).value == 21
    assert np.array_equal(far.answerer(0).ask(Probe("b")).value, [1.0, 2.0])


@pytest.mark.parametrize(
    "call, sentence",
    [
        ("numbers('other', 7)", "There is no exercise “other”."),
        ("numbers('question', 10)", "`case` must lie between 0 and 9, and is 10"),
        ("numbers('question', -1)", "`case` must lie between 0 and 9, and is -1"),
        ("numbers('question', 10**500)", "`case` must lie between 0 and 9, and is 1000000000000"),
        ("numbers('question', True)", "`case` must be a whole number such as 7, and is True"),
        ("numbers('question', 7.0)", "`case` must be a whole number such as 7, and is 7.0"),
        ("numbers('question', ...)", "`case` must be a whole number such as 7, and is Ellipsis"),
        ("numbers(7, 7)", "There is no exercise “7”."),
        ("numbers('x' * 10**7, 7)", f"There is no exercise “{'x' * 80}”."),
    ],
)
def test_where_there_are_no_numbers_the_cell_ends_with_a_sentence(submit, call, sentence):
    _, (shown, after) = submit(f"{IMPORT}{call}\nprint('never')", "1 + 1")
    assert error(shown) == ("NoNumbers", sentence)
    assert shown.outputs[-1]["traceback"] == [sentence]
    assert value(after) == "2"


def test_a_numpy_integer_is_a_case(show):
    assert value(show(IMPORT + "import numpy as np\nnumbers('question', np.int8(2))[0]")) == "6"


def test_a_function_that_is_asked_may_use_them_too(submit):
    far, _ = submit(IMPORT + "def f(case): return numbers('question', case)[0]")
    answerer = far.answerer(0)
    answers = answerer.in_turn([Probe("f", (case,)) for case in (1, 11, 2)], ())
    assert [one.value for one in answers] == [3, None, 6]
    assert answers[1].failure.message == "NoNumbers: `case` must lie between 0 and 9, and is 11"


def test_the_courses_own_numbers_are_those_of_the_notebook(fork_server):
    name = next(name for name, one in all_exercises().items() if one.kind.cases)
    shown, given = draw(name, 7)
    with FarNotebook(fork_server, ("a",), draw, SHORT) as far:
        said = far.run("cell", f"{IMPORT}a = list(numbers({name!r}, 7))")
        assert said.outputs[0]["data"]["text/plain"] == shown
        got = far.answerer(0).ask(Probe("a")).value
        assert [np.asarray(one).tolist() for one in got] == [
            np.asarray(one).tolist() for one in given
        ]
        assert error(far.run("cell", IMPORT + "numbers('nowhere', 7)"))[0] == "NoNumbers"


def test_without_a_line_there_are_no_numbers(monkeypatch):
    monkeypatch.setattr(line, "_channel", None)
    with pytest.raises(NoNumbers, match="only known while a notebook is run"):
        line.numbers("question", 7)
