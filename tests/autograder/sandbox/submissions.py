"""Submissions for the tests of the sandbox: short limits, numbers, and what a cell has shown."""

import numpy as np

from autograder.answering.no_numbers import NoNumbers
from autograder.sandbox.limits import Limits

#: For what must run out of time: long enough for a busy machine to do the rest.
SHORT = Limits(cell=1.0, grace=1.5, answer=5.0, submission=90.0, restarts=5)

#: How a learner's cell gets hold of the line to the near side.
LINE = "from autograder.sandbox.far import line\nchannel = line._channel\nsock = channel._sock\n"


def numbers(exercise, case):
    if exercise != "question":
        raise NoNumbers(f"There is no exercise “{exercise}”.")
    if not 0 <= case <= 9:
        raise NoNumbers(f"`case` must lie between 0 and 9, and is {case}")
    return f"Case {case}: k = {3 * case}", (3 * case, np.array([1.0, 2.0]))


def printed(shown, stream="stdout"):
    """Give what a cell printed."""
    assert not shown.lost
    return "".join(one["text"] for one in shown.outputs if one.get("name") == stream)


def value(shown):
    """Give the value that a cell ended with, as text."""
    assert not shown.lost
    return next(
        one["data"]["text/plain"] for one in shown.outputs if one["output_type"] == "execute_result"
    )


def error(shown):
    """Give the error that ended a cell: its name, and its text."""
    assert not shown.lost
    one = shown.outputs[-1]
    assert one["output_type"] == "error"
    return one["ename"], one["evalue"]
