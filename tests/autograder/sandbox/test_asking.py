import numpy as np
import pytest

from autograder.answer import Answer, Trouble
from autograder.probe import Probe
from autograder.sandbox.asking import TOGETHER
from autograder.sandbox.limits import Limits

from .submissions import value

STOPPED = (Trouble.ENDLESS, Trouble.INTERRUPTED, Trouble.ENDED)
ENDED = "ended the process that ran it (os._exit, a crash, or too little memory)"
#: It does something else for negative numbers.
TRAP = "import os, itertools, time\ndef f(x):\n    if x < 0: {}\n    return 2 * x"


def probes(*arguments):
    return [Probe("f", (one,)) for one in arguments]


def test_one_answer_is_that_of_the_function(submit):
    far, _ = submit(
        "import numpy as np\ndef f(x, y):\n    print('x')\n    x += 1\n    return x @ y"
    )
    ask = far.answerer(0)
    answer = ask(Probe("f", (np.ones(2), np.eye(2))))
    assert np.array_equal(answer.value, [2.0, 2.0])
    assert (answer.printed, answer.mutated, answer.failure) == ("x\n", (0,), None)
    assert ask.ask(Probe("f", (np.ones(2), np.eye(2)))).mutated == (0,)


def test_an_error_comes_with_the_learners_own_traceback(submit):
    far, _ = submit("def f(x):\n    return 1 / x")
    failure = far.answerer(0).ask(Probe("f", (0,))).failure
    assert failure.trouble is Trouble.RAISED
    assert failure.message == "ZeroDivisionError: division by zero"
    assert "your cell" in failure.traceback
    assert "autograder" not in failure.traceback


@pytest.mark.parametrize("count", [1, TOGETHER, 2 * TOGETHER + 1])
def test_many_answers_come_in_order(submit, count):
    far, _ = submit("def f(x): return 2 * x")
    answers = far.answerer(0).in_turn(probes(*range(count)), STOPPED)
    assert [one.value for one in answers] == [2 * x for x in range(count)]


def test_nothing_is_asked_after_the_last_trouble(submit):
    far, _ = submit("seen = []\ndef f(x):\n    seen.append(x)\n    return [0, 1 / x]\na = seen")
    ask = far.answerer(0)
    assert len(ask.in_turn(probes(1, 0, 2), (Trouble.RAISED,))) == 2
    assert value(far.run("look", "seen")) == "[1, 0]"
    assert len(ask.in_turn(probes(1, 0, 2), STOPPED)) == 3


def test_an_endless_answer_is_the_last(submit):
    far, (_, after) = submit(TRAP.format("\n        while True: pass"), "'after'")
    answers = far.answerer(0).in_turn(probes(1, -1, 2), STOPPED)
    assert [one.value for one in answers] == [2, None]
    assert answers[-1].failure.trouble is Trouble.ENDLESS
    assert far._starts == 1


@pytest.mark.parametrize("end", ["os._exit(0)", "os.kill(os.getpid(), 9)"])
def test_an_answer_that_ends_the_process_is_the_last_and_later_exercises_go_on(submit, end):
    far, _ = submit("a = 7", TRAP.format(end), "b = 8", "def f(x): return x + 1")
    ask = far.answerer(1)
    answers = ask.in_turn(probes(1, 2, -1, 3), STOPPED)
    assert [one.value for one in answers] == [2, 4, None]
    assert (answers[-1].failure.trouble, answers[-1].failure.message) == (Trouble.ENDED, ENDED)
    assert ask(Probe("f", (1,))) == answers[-1]
    assert ask.in_turn(probes(1, 2), STOPPED) == [answers[-1]]
    assert far.answerer(0)(Probe("a")).value == 7
    assert far.answerer(2)(Probe("b")).value == 8
    assert far.answerer(3)(Probe("f", (1,))).value == 2
    assert value(far.run("next", "a + b")) == "15"


def test_an_answer_that_cannot_be_interrupted_costs_the_process(submit):
    far, _ = submit(TRAP.format("sum(itertools.repeat(1))"), limits=Limits(answer=3.0))
    failure = far.answerer(0)(Probe("f", (-1,))).failure
    assert failure.trouble is Trouble.ENDED
    assert failure.message == "was still running after 3 s and could not be interrupted"
    assert far.answerer(0)(Probe("f", (1,))).value == 2


def test_what_was_told_with_the_cell_is_not_asked_again(submit):
    far, _ = submit("1")
    far.run("own", "a, b = [1], 2", tell=("a", "f"))
    far.run("later", "import os; os._exit(0)")
    assert far.answerer(1)(Probe("a")) == Answer([1])
    assert far._starts == 1
    assert far.answerer(1)(Probe("b")) == Answer(2)
    assert far._starts == 2


def test_answerers_of_different_cells_may_be_asked_in_turns(submit):
    far, _ = submit("def f(x): return x", "def f(x): return -x")
    first, second = far.answerer(0), far.answerer(1)
    assert [ask(Probe("f", (3,))).value for ask in (first, second, first, second)] == [3, -3, 3, -3]


def test_an_answerer_survives_the_end_of_the_process_in_another_cell(submit):
    far, _ = submit("def f(x): return x")
    ask = far.answerer(0)
    assert ask(Probe("f", (3,))).value == 3
    assert far.run("end", "import os; os._exit(0)").lost
    assert ask(Probe("f", (4,))).value == 4


def test_answers_that_are_too_large_together_come_one_by_one(submit):
    far, _ = submit("import numpy as np\ndef f(x): return np.full(2_000_000, float(x))")
    answers = far.answerer(0).in_turn(probes(*range(12)), STOPPED)
    assert [float(one.value[0]) for one in answers] == list(range(12))
    assert far._starts == 1


def test_each_exercise_has_an_allowance_of_time_of_its_own(submit):
    far, _ = submit(
        "from autograder.answering.local import LocalAnswerer\n"
        "LocalAnswerer.__init__.__defaults__ = (0.5, 1.0)\n"
        "import time\ndef f(x):\n    time.sleep(x)\n    return x"
    )
    ask = far.answerer(0)
    answers = ask.in_turn(probes(*[0.4] * 9), STOPPED)
    assert [one.value for one in answers] == [0.4, 0.4, None]
    assert answers[-1].failure.trouble is Trouble.ENDLESS
    assert ask(Probe("f", (0.1,))).failure.message == "it takes too long altogether"
    assert far.answerer(0)(Probe("f", (0.1,))).value == 0.1
