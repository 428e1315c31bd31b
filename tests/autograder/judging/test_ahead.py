"""Processes that are started before they are needed, and ended while nobody waits."""

import threading

import pytest

from autograder.judging.ahead import Ahead
from autograder.sandbox.launch import SandboxError


class Recorded:
    """A sandbox that writes down what is done, and with which process."""

    def __init__(self, failing=()):
        self.done, self._failing, self._count = [], failing, 0

    def start(self):
        number, self._count = self._count, self._count + 1
        if number in self._failing:
            raise SandboxError(f"{number} fails")
        self.done.append(f"start {number}")
        return Process(number, self)


class Process:
    def __init__(self, number, sandbox):
        self.channel, self._number, self._sandbox = f"channel {number}", number, sandbox

    def end(self):
        self._sandbox.done.append(f"end {self._number}")


def test_as_many_are_started_as_are_coming_and_all_are_ended():
    sandbox = Recorded()
    ahead = Ahead(sandbox, 3)
    for number in range(3):
        ahead.wait()
        assert f"start {number}" in sandbox.done
        process = ahead.start()
        assert process.channel == f"channel {number}"
        process.end()
    ahead.close()
    assert sorted(sandbox.done) == sorted(
        f"{what} {n}" for n in range(3) for what in ("start", "end")
    )


def test_one_that_nobody_took_is_ended():
    sandbox = Recorded()
    ahead = Ahead(sandbox, 5)
    ahead.start().end()
    ahead.wait()
    ahead.close()
    assert sandbox.done == ["start 0", "start 1", "end 0", "end 1"]


def test_more_than_were_coming_are_started_when_they_are_asked_for():
    """So where a process was lost, and its file goes on in another."""
    sandbox = Recorded()
    ahead = Ahead(sandbox, 1)
    channels = [ahead.start().channel for _ in range(3)]
    ahead.close()
    assert channels == ["channel 0", "channel 1", "channel 2"]


def test_one_that_cannot_be_started_is_the_trouble_of_who_asked():
    sandbox = Recorded(failing={1})
    ahead = Ahead(sandbox, 3)
    ahead.start().end()
    ahead.wait()
    with pytest.raises(SandboxError, match="1 fails"):
        ahead.start()
    assert ahead.start().channel == "channel 2"
    ahead.close()


def test_no_thread_stays_behind():
    before = threading.active_count()
    for coming in (0, 1, 2):
        Ahead(Recorded(failing={0}), coming).close()
    assert threading.active_count() == before
