import textwrap

import pytest

from autograder.proving.program import WHOLE_COURSE
from autograder.proving.question import ask_file
from autograder.proving.target import Target
from autograder.sandbox.launch import open_sandbox

#: What most programs of these tests begin with.
HEAD = """
import numpy as np


def pairs(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    a, b = x[0::2], x[1::2]
    return np.stack([a * c - b * s, a * s + b * c], axis=-1).reshape(len(x))


def frequencies(x):
    return 10000.0 ** (-2 * np.arange(len(x) // 2) / len(x))


def rope(x, position):
    return pairs(x, position, frequencies(x))


def is_symbol(number):
    return hasattr(number, "_sympy_")

"""


@pytest.fixture(scope="session")
def sandbox():
    """Give the one sandbox of these tests, with the whole course on the far side's path."""
    with open_sandbox(WHOLE_COURSE) as sandbox:
        yield sandbox


@pytest.fixture
def ask(sandbox, tmp_path):
    """Give ``ask(source, "f")`` or ``ask(source, "f,g", dim)``: what is found about a file."""

    def ask(source, functions="encode", dim=4, head=HEAD):
        path = tmp_path / "program.py"
        path.write_text(head + textwrap.dedent(source), encoding="utf-8")
        return ask_file(sandbox, Target(path, tuple(functions.split(","))), dim)

    return ask
