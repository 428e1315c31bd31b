"""Calls of `rotary judge` in one sandbox, from an empty folder."""

from contextlib import nullcontext
from dataclasses import dataclass

import pytest
from click.testing import CliRunner

from autograder import cli
from autograder.judging import judging
from autograder.sandbox.launch import open_sandbox

RIGHT = """import numpy as np

def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
"""
CLOCKWISE = RIGHT.replace("[[c, s], [-s, c]]", "[[c, -s], [s, c]]")


@dataclass(frozen=True)
class Call:
    """What a call came to."""

    status: int
    out: str
    err: str


@pytest.fixture(scope="session")
def sandbox():
    """The sandbox that this system has."""
    with open_sandbox() as opened:
        yield opened


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def call(here, sandbox, monkeypatch):
    """Give ``call("block-code", "a.py", …)``: `rotary judge` with these words."""
    monkeypatch.setattr(judging, "open_sandbox", lambda: nullcontext(sandbox))

    def run(*words):
        done = CliRunner().invoke(cli.rotary, ["judge", *map(str, words)])
        return Call(done.exit_code, done.stdout, done.stderr)

    return run


@pytest.fixture
def files(here):
    """Give ``files(a=source, b=source)``: their names, as they are written in a call."""

    def write(**sources):
        for name, source in sources.items():
            data = source if isinstance(source, bytes) else source.encode()
            (here / f"{name}.py").write_bytes(data)
        return [f"{name}.py" for name in sources]

    return write
