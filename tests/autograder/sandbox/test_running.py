import itertools
import time

import pytest

from autograder.answer import Trouble
from autograder.probe import Probe
from autograder.sandbox.frames import MAX_HEADER_BYTES
from autograder.sandbox.limits import Limits
from autograder.sandbox.running import FarNotebook

from .submissions import SHORT, error, numbers, value

ENDED = "This cell ended the process that ran it (os._exit, a crash, or too little memory)"
DEAF = "This cell was still running after 1 s and could not be interrupted"
TINY = Limits(cell=0.5, grace=0.5, answer=5.0, submission=90.0, restarts=5)


@pytest.mark.parametrize(
    "cell",
    [
        "import os; os._exit(0)",
        "import os; os.abort()",
        "import os; os.kill(os.getpid(), 9)",
        "import os, signal; os.kill(os.getpid(), signal.SIGTERM)",
        "import ctypes; ctypes.string_at(0)",
    ],
)
def test_a_cell_that_ends_its_process_is_lost_alone(submit, cell):
    far, (before, lost, after) = submit("a = 20", f"b = 1\n{cell}", "a + 1")
    assert lost.lost == ENDED
    assert (lost.outputs, lost.count) == ([], None)
    assert not before.lost
    assert value(after) == "21"
    assert [dict(run.bound) for run in far.log.runs] == [{"a": 0}, {}, {}]
    assert far.log.runs[1].error == ENDED
    assert far.answerer(0).ask(Probe("a")).value == 20


@pytest.mark.parametrize(
    "cell",
    [
        "import itertools; sum(itertools.repeat(1))",
        "import time\nwhile True:\n    try: time.sleep(60)\n    except BaseException: pass",
        "import signal; signal.signal(signal.SIGALRM, signal.SIG_IGN)\nwhile True: pass",
        "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})\nwhile 1: pass",
        "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)",
        "class Odd(Exception):\n    def __str__(self):\n        while True: pass\nraise Odd",
    ],
)
def test_a_cell_that_cannot_be_interrupted_is_killed_and_lost_alone(submit, cell):
    far, (_, lost, after) = submit("a = 20", cell, "a + 1", limits=TINY)
    assert lost.lost == DEAF.replace("1 s", "0.5 s")
    assert value(after) == "21"


def test_cells_after_a_loss_see_what_ran_before_it_and_nothing_of_it(submit):
    far, shown = submit(
        "a = [1]", "a.append(2)", "a.append(3)\nimport os; os._exit(0)", "a", "a.append(4)", "a"
    )
    assert value(shown[3]) == "[1, 2]"
    assert value(shown[5]) == "[1, 2, 4]"


def test_a_cell_whose_time_is_over_does_not_cost_the_process(submit):
    far, shown = submit("a = 1", "while True: pass", "a", limits=TINY)
    assert error(shown[1])[0] == "TimeUp"
    assert value(shown[2]) == "1"
    assert far._starts == 1


def test_too_many_restarts_end_with_a_sentence(submit):
    limits = Limits(restarts=1)
    far, shown = submit(*["import os; os._exit(0)"] * 4, "1 + 1", limits=limits)
    never = "This cell was not run: the process before it was ended 2 times"
    assert [one.lost for one in shown] == [ENDED, ENDED, never, never, never]


def test_an_answer_after_too_many_restarts_says_so(submit):
    far, _ = submit("a = 1", "import os; os._exit(0)", limits=Limits(restarts=0))
    failure = far.answerer(0).ask(Probe("a")).failure
    assert failure.trouble is Trouble.ENDED
    assert failure.message == "was not run: the process before it was ended 1 times"


def test_a_cell_that_ends_the_process_only_when_it_runs_again_has_an_end(fork_server):
    times = itertools.count()
    count = lambda exercise, case: ("", (next(times),))  # noqa: E731
    cells = [
        "from autograder.notebook import numbers; import os\nif numbers('', 0)[0]: os._exit(0)",
        "os._exit(0)",
        *["1 + 1"] * 3,
    ]
    with FarNotebook(fork_server, (), count, Limits(restarts=2)) as far:
        shown = [far.run("cell", source).lost for source in cells]
    never = "This cell was not run: the process before it was ended 3 times"
    assert shown == ["", ENDED, ENDED, ENDED, never]


def test_a_submission_has_a_limit_for_all_its_cells(submit):
    limits = Limits(cell=30, submission=2.0)
    started = time.monotonic()
    far, shown = submit("a = 1", "import time; time.sleep(60)", "1", "2", limits=limits)
    over = "the whole notebook took longer than 2 s"
    assert shown[1].lost == f"This cell had to be stopped: {over}"
    assert {one.lost for one in shown[2:]} == {f"This cell was not run: {over}"}
    failure = far.answerer(0).ask(Probe("a")).failure
    assert (failure.trouble, failure.message) == (Trouble.ENDED, f"was not run: {over}")
    assert time.monotonic() - started < 20


def test_a_submission_that_was_too_slow_before_is_not_asked(submit):
    far, _ = submit("a = 1", limits=Limits(submission=2.0))
    time.sleep(2.1)
    assert far.answerer(0).ask(Probe("a")).failure.trouble is Trouble.ENDED


def test_a_cell_that_is_too_long_is_not_run_and_costs_nothing(submit):
    far, shown = submit("a = 1", "#" * (MAX_HEADER_BYTES + 1), "a")
    assert shown[1].lost == "This cell is too long to be run"
    assert far.log.runs[1].error == shown[1].lost
    assert value(shown[2]) == "1"
    assert far._starts == 1


def test_source_may_hold_whatever_text(submit):
    _, shown = submit("s = 'é\U0001f600'; s", "'\ud800'", "x = '\0'", "'after'")
    assert value(shown[0]) == "'é\U0001f600'"
    assert value(shown[3]) == "'after'"


def test_no_submission_sees_anothers_names(submit):
    submit("secret = 1; import math; math.secret = 1")
    _, shown = submit("import math; ('secret' in globals(), hasattr(math, 'secret'))")
    assert value(shown[0]) == "(False, False)"


def test_two_submissions_run_side_by_side(submit):
    one, _ = submit("a = 'one'")
    other, _ = submit("a = 'other'")
    assert value(one.run("x", "a")) == "'one'"
    assert value(other.run("x", "a")) == "'other'"
    assert [far.answerer(0).ask(Probe("a")).value for far in (one, other)] == ["one", "other"]


def test_it_can_be_left_at_any_time(fork_server):
    with FarNotebook(fork_server, (), numbers, SHORT) as far:
        pass
    assert far._starts == 0
    far.end()
