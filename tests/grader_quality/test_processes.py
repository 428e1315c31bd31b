"""A program that takes its process with it costs itself alone."""

import os
import signal
import time

import pytest

from . import processes
from .processes import PROGRAMS_EACH, Broken, in_processes


def square(number):
    if number == 3:
        os._exit(0)
    if number == 5:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 7:
        raise ValueError("seven")
    if number == 9:
        time.sleep(60)
    return number**2


def results(function, items, jobs=2):
    return [result for _, result in sorted(in_processes(function, items, jobs))]


@pytest.mark.parametrize("jobs", [1, 3])
def test_every_item_has_its_result(jobs):
    items = [0, 1, 2] * PROGRAMS_EACH
    assert results(square, items, jobs) == [number**2 for number in items]


def test_a_crash_costs_one_item():
    found = results(square, range(9))
    assert [number for number, one in enumerate(found) if isinstance(one, Broken)] == [3, 5, 7]
    assert [one for one in found if not isinstance(one, Broken)] == [0, 1, 4, 16, 36, 64]
    assert found[7].failed and "seven" in found[7].why
    assert not found[3].failed


def test_what_has_no_end_is_killed(monkeypatch):
    monkeypatch.setattr(processes, "LONGEST", 0.5)
    one, endless, other = results(square, [2, 9, 4], jobs=1)
    assert (one, other) == (4, 16)
    assert isinstance(endless, Broken)


def test_what_is_printed_is_dropped(capfd):
    assert results(lambda item: print("here", item) or item, [1, 2]) == [1, 2]
    assert capfd.readouterr() == ("", "")
