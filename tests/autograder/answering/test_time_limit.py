import threading

import pytest

from autograder.answering import time_limit as module
from autograder.answering.time_limit import TimeUp, time_limit


def plain_loop():
    while True:
        pass


def catches_exceptions():
    while True:
        try:
            raise ValueError
        except Exception:
            pass


def catches_everything():
    while True:
        try:
            while True:
                pass
        except:  # noqa: E722
            pass


def catches_everything_twice():
    while True:
        try:
            try:
                while True:
                    pass
            except:  # noqa: E722
                pass
        except:  # noqa: E722
            pass


def finally_goes_on():
    while True:
        try:
            while True:
                pass
        finally:
            continue  # noqa: B012


LOOPS = [
    plain_loop,
    catches_exceptions,
    catches_everything,
    catches_everything_twice,
    finally_goes_on,
]


@pytest.mark.parametrize("loop", LOOPS)
def test_the_timer_ends_every_loop(loop):
    with pytest.raises(TimeUp), time_limit(0.05):
        loop()


@pytest.mark.parametrize("loop", [plain_loop, catches_exceptions])
def test_the_clock_at_every_line_ends_loops_without_a_timer(loop, monkeypatch):
    monkeypatch.setattr(module, "_has_timer", lambda: False)
    with pytest.raises(TimeUp), time_limit(0.05):
        loop()


def test_outside_the_main_thread_there_is_no_timer_and_still_a_limit():
    outcome = []

    def run():
        try:
            with time_limit(0.05):
                plain_loop()
        except TimeUp as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert len(outcome) == 1


@pytest.mark.parametrize("has_timer", [True, False])
def test_quick_code_is_left_alone_and_nothing_rings_later(has_timer, monkeypatch):
    import signal
    import sys

    monkeypatch.setattr(module, "_has_timer", lambda: has_timer)
    handler, trace = signal.getsignal(signal.SIGALRM), sys.gettrace()
    with time_limit(5):
        total = sum(range(1000))
    assert total == 499_500
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
    assert (signal.getsignal(signal.SIGALRM), sys.gettrace()) == (handler, trace)
