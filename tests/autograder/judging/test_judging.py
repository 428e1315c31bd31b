"""Files of every sort, each of which costs itself alone."""

import json
import sys
from contextlib import contextmanager

import pytest

from autograder.exercises import get
from autograder.judging import judging
from autograder.sandbox.launch import SandboxError

from .conftest import RIGHT

FULL = float(get("block-code").points)
UNJUDGED = {
    "not_utf8": (b"x = '\xff'", "is no Python text"),
    "unknown_encoding": (b"# coding: no-such-code\n", "is no Python text"),
    "nul": (b"x = 1\0", "NUL byte"),
    "large": (b"#" * 1_100_000, "is too long"),
}
ERRORS = {
    "syntax": ("def rope_block(m, theta:\n    pass", "SyntaxError: '(' was never closed (line 1)"),
    "magic": (f"%%time\n{RIGHT}", "Line 1 is a command of IPython, no Python: `%%time`."),
    "shell": (f"{RIGHT}!ls\n", "Line 6 is a command of IPython, no Python: `!ls`."),
    "raises": ("1 / 0", "The file stopped before it had set `rope_block`: ZeroDivisionError"),
    "ends": ("import os\nos._exit(0)", "ended the process that ran it"),
    "ends_later": ("import os\ndef rope_block(m, theta): os._exit(0)", "ended the process"),
    "other_name": ("def block(m, theta): return 1", "The file does not set `rope_block`."),
    "empty": ("", "The file does not set `rope_block`."),
    "stub": ("def rope_block(m, theta):\n    ...", "`rope_block` is still `...`."),
    "ready": ("from ropelib import *\nrope_block = rope_block", "Line 2 uses the course's own"),
    "called": (
        "import ropelib\ndef rope_block(m, theta):\n    return ropelib.rope_block(m, theta)",
        "Line 3 calls the course's own `rope_block`. It is right",
    ),
}
ZERO = {"other_name", "empty", "stub", "ready", "called"}
FINE = {
    "marked": b"\xef\xbb\xbf" + RIGHT.encode(),
    "dos": RIGHT.replace("\n", "\r\n").encode(),
    "latin": b"# coding: latin-1\n# \xe9\n" + RIGHT.encode(),
    "script": f"{RIGHT}\nif __name__ == '__main__':\n    print('[]')\n    assert 0",
    "prints": "import sys\nprint('[]')\nprint('{', file=sys.stderr)\n" + RIGHT,
    "compares": f"import ropelib\n{RIGHT}\nprint(rope_block(1, 2) - ropelib.rope_block(1, 2))",
    "percent": f"x = 5 \\\n% 3\n{RIGHT}",
}


def test_whatever_comes_the_others_are_judged(call, files):
    sources = {name: source for name, (source, _) in {**UNJUDGED, **ERRORS}.items()}
    names = files(**sources, **FINE)
    done = call("block-code", *names, "--json")
    assert (done.status, done.err) == (1, "")
    found = {one["file"].removesuffix(".py"): one for one in json.loads(done.out)}
    assert list(found) == [*UNJUDGED, *ERRORS, *FINE]
    for name, (_, said) in {**UNJUDGED, **ERRORS}.items():
        one = found[name]
        assert one["status"] == ("unattempted" if name in ZERO else "error"), name
        assert (one["score"], one["max_score"]) == (0, FULL)
        assert said in one["message"], name
    for name in FINE:
        assert (found[name]["status"], found[name]["score"]) == ("proved", FULL), name


def test_an_answer_that_fails_is_judged_and_the_status_is_0(call, files):
    names = files(**{name: source for name, (source, _) in ERRORS.items()})
    assert call("block-code", *names).status == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there a file cannot be closed to its reader")
def test_a_file_that_cannot_be_read_is_told(call, files, monkeypatch):
    def closed(self, *_, **__):
        raise PermissionError(13, "Permission denied")

    names = files(a=RIGHT)
    monkeypatch.setattr("pathlib.Path.open", closed)
    done = call("block-code", *names)
    assert done.status == 1
    assert "a.py cannot be read: Permission denied." in done.out
    assert "Reread" not in done.out


def test_a_file_is_run_alone_and_apart_from_the_one_before(call, files):
    names = files(a="import ropelib\nropelib.kept = 1\n" + RIGHT, b="import ropelib\nropelib.kept")
    first, second = json.loads(call("block-code", *names, "--json").out)
    assert first["status"] == "proved"
    assert "AttributeError" in second["message"]


class NoProcess:
    """A sandbox that starts nothing."""

    def start(self):
        raise SandboxError("There is no memory left.")


@contextmanager
def closed(_=None):
    raise SandboxError("There is no room for the build.")
    yield


@contextmanager
def barren():
    yield NoProcess()


@pytest.mark.parametrize(
    ("opens", "said"),
    [
        (closed, "The sandbox does not start: There is no room"),
        (barren, "There is no memory left."),
    ],
    ids=["not at all", "no process"],
)
def test_a_sandbox_that_does_not_start_is_told_for_each_file(call, files, monkeypatch, opens, said):
    monkeypatch.setattr(judging, "open_sandbox", opens)
    done = call("block-code", *files(a=RIGHT, b=RIGHT), "--json")
    assert done.status == 1
    found = json.loads(done.out)
    assert [(one["status"], one["score"]) for one in found] == [("error", 0)] * 2
    assert all(said in one["message"] for one in found)


def test_a_fault_of_the_judge_costs_that_file_alone(call, files, monkeypatch):
    judge_run, count = judging.judge_run, iter(range(9))

    def sometimes(*arguments):
        if next(count) == 0:
            raise RuntimeError("broken")
        return judge_run(*arguments)

    monkeypatch.setattr(judging, "judge_run", sometimes)
    done = call("block-code", *files(a=RIGHT, b=RIGHT), "--json")
    assert done.status == 1
    first, second = json.loads(done.out)
    assert (first["status"], second["status"]) == ("error", "proved")
    assert "fault of the course: RuntimeError: broken" in first["message"]


@pytest.mark.parametrize("as_json", [False, True], ids=["text", "json"])
def test_an_interrupt_ends_it_without_a_traceback(call, files, monkeypatch, as_json):
    judge_run, count = judging.judge_run, iter(range(9))

    def interrupted(*arguments):
        if next(count) == 1:
            raise KeyboardInterrupt
        return judge_run(*arguments)

    monkeypatch.setattr(judging, "judge_run", interrupted)
    done = call("block-code", *files(a=RIGHT, b=RIGHT, c=RIGHT), *["--json"] * as_json)
    assert (done.status, done.err.strip()) == (1, "Aborted!")
    assert ("proved" in done.out) != as_json
    assert "b.py" not in done.out
