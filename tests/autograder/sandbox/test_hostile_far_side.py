"""Learners' code that takes hold of the line to the near side: it gains its own loss at most."""

import time

import pytest

from autograder.answer import Trouble
from autograder.exercises import get
from autograder.judge import judge
from autograder.probe import Probe
from autograder.sandbox.limits import Limits

from .submissions import LINE, error, value

GARBLED = "This cell garbled its answers"
ENDED = "This cell ended the process that ran it (os._exit, a crash, or too little memory)"
DEAF = "This cell was still running after 0.5 s and could not be interrupted"
TINY = Limits(cell=0.5, grace=0.5, answer=3.0, submission=90.0, restarts=5)
REPORT = "{'number': 0, 'bound': %s, 'error': '', 'outputs': %s, 'count': 1, 'answers': %s}"


def report(bound="[]", outputs="[]", answers="{}"):
    return f"channel.send({REPORT % (bound, outputs, answers)})"


@pytest.mark.parametrize(
    "tricks, why",
    [
        ("sock.sendall(b'\\xff' * 100)", GARBLED),
        ("sock.sendall(b'\\0\\0\\0\\2{}')", GARBLED),
        ("sock.sendall(b'\\0\\0\\0\\5hello')", GARBLED),
        ("sock.sendall(b'\\0\\0\\0\\x40{')", GARBLED),  # the report's own bytes fill the frame
        ("sock.sendall(b'\\x7f\\xff\\xff\\xff{')", GARBLED),
        ("sock.sendall(b'\\0\\0\\0\\x23{\"value\":1,\"buffers\":[10000000000]}')", GARBLED),
        ("sock.sendall(b'\\0\\x7f\\0\\0{')\nwhile True: pass", DEAF),
        ("channel.send(7)", GARBLED),
        ("channel.send(None)", GARBLED),
        ("channel.send([])", GARBLED),
        ("channel.send({})", GARBLED),
        ("channel.send({'number': 0})", GARBLED),
        ("channel.send({'want': np.array([1, 2])})", GARBLED),
        ("channel.send({'want': 'other'})", GARBLED),
        ("channel.send({'want': 'numbers', 'exercise': [1], 'case': 1})", GARBLED),
        ("channel.send({'want': 'numbers', 'exercise': 'x', 'case': np.zeros(3)})", GARBLED),
        (report(outputs="[{'output_type': np.array([1, 2])}]"), GARBLED),
        (report(bound="['no such name']"), GARBLED),
        (report(answers="{'a': 1}"), GARBLED),
        ("from autograder.answer import Answer\nchannel.send(Answer(1))", GARBLED),
        ("channel.close()", ENDED),
        ("import socket\nsock.shutdown(socket.SHUT_RDWR)", ENDED),
        ("import os\nos.closerange(0, 1000)", ENDED),
        ("import os\nfor n in os.listdir('/proc/self/fd'):\n"
         "    try: os.write(int(n), b'\\xff' * 100)\n    except OSError: pass", GARBLED),
        ("import gc, socket\nfor one in gc.get_objects():\n"
         "    if type(one) is socket.socket and one.fileno() > 0: one.sendall(b'\\xff' * 100)",
         GARBLED),
        ("import signal\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\n"
         "while True: channel.send("
         "{'want': 'numbers', 'exercise': 'question', 'case': 1})", DEAF),
        ("from autograder.sandbox import frames\nframes._write_header = lambda _: (b'{}', [])",
         GARBLED),
        ("import json\njson.JSONEncoder.encode = lambda *_: '[]'", GARBLED),
        ("import struct\nfrom autograder.sandbox import frames\n"
         "frames._LENGTH = struct.Struct('<Q')",
         GARBLED),
        ("import socket\nclass Deaf(socket.socket):\n"
         "    def send(self, piece, *_): return len(piece)\n"
         "channel._sock = Deaf(fileno=sock.detach())", DEAF),
        ("class Odd:\n    def __get__(self, *_): raise SystemExit\n"
         "from autograder.sandbox.far.child import Child\nChild._run = Odd()\nimport os\n"
         "type(get_ipython()).recorder = None", ENDED),
    ],
)  # fmt: skip
def test_it_loses_its_own_cell_and_the_rest_goes_on(submit, tricks, why):
    started = time.monotonic()
    cell = f"import numpy as np\n{LINE}{tricks}"
    far, (_, lost, after) = submit("a = 20", cell, "a + 1", limits=TINY)
    assert lost.lost == why
    assert value(after) == "21"
    assert dict(far.log.runs[1].bound) == {}
    assert far.answerer(0).ask(Probe("a")).value == 20
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("cell", ["channel.receive()", "while True: sock.recv(1000)"])
def test_a_cell_that_listens_in_hears_nothing_until_its_time_is_over(submit, cell):
    far, (_, late, after) = submit("a = 20", LINE + cell, "a + 1", limits=TINY)
    assert error(late)[0] == "TimeUp"
    assert value(after) == "21"


RIGHT = (
    "import numpy as np\n"
    "def rope_block(m, theta):\n"
    "    c, s = np.cos(m * theta), np.sin(m * theta)\n"
    "    return np.array([[c, s], [-s, c]])\n"
)
WRONG = RIGHT.replace("[-s, c]", "[s, c]")
ANSWER = "from autograder.answer import Answer, Failure, Trouble\n"
#: Of the whole answer cell of the exercise "block-code", with a wrong program.
CHEATS = {
    "claims success before it is asked": LINE + report(bound="['rope_block']"),
    "says that nothing was bound, twice": LINE + report() + "\n" + report(),
    "answers the first probe, and no more": ANSWER + LINE + (
        "def rope_block(m, theta):\n"
        "    c, s = np.cos(m * theta), np.sin(m * theta)\n"
        "    channel.send({'answers': [Answer(np.array([[c, s], [-s, c]]))]})\n"
    ),
    "answers the first probe, then claims that time is over": ANSWER + LINE + (
        "def rope_block(m, theta):\n"
        "    c, s = np.cos(m * theta), np.sin(m * theta)\n"
        "    late = Answer(failure=Failure(Trouble.ENDLESS, ''))\n"
        "    channel.send({'answers': [Answer(np.array([[c, s], [-s, c]])), late]})\n"
    ),
    "answers nothing at all": LINE + "def rope_block(m, theta): channel.send({'answers': []})",
    "knows the answer to the first probe, and gives no other": (
        "from autograder.sandbox.far.child import Child\n"
        "def only_first(self, task):\n"
        "    from autograder.answer import Answer, Failure, Program, Trouble\n"
        "    import numpy\n"
        "    given = task['probes'][0].arguments\n"
        "    if given is None: return {'answers': [Answer(Program())]}\n"
        "    if not isinstance(given[1], float):\n"
        "        return {'answers': [Answer(failure=Failure(Trouble.UNTRACEABLE, ''))]}\n"
        "    return {'answers': [Answer(numpy.array([[0.0, 1.0], [-1.0, 0.0]]))]}\n"
        "Child._ask.__code__ = only_first.__code__\n"
    ),
    "says that its answers are too large": LINE + (
        "def rope_block(m, theta): channel.send({'answers': None})"
    ),
    "sends a verdict": LINE + "def rope_block(m, theta): channel.send({'status': 'proved'})",
    "replaces the answerer": ANSWER + (
        "from autograder.sandbox.far import child\n"
        "class Liar:\n"
        "    def __init__(self, *_): pass\n"
        "    def ask(self, probe): return Answer(True)\n"
        "child.LocalAnswerer = Liar\n"
    ),
    "answers with objects that claim to be equal": ANSWER + (
        "from autograder.sandbox.far import child\n"
        "class Same(np.ndarray):\n"
        "    def __eq__(self, other): return True\n"
        "    def __sub__(self, other): return np.zeros(self.shape)\n"
        "child.LocalAnswerer.ask = lambda *_: Answer(np.zeros((2, 2)).view(Same))\n"
    ),
    "replaces the log of cells": (
        "from autograder.answering.cells import CellLog, CellRun\n"
        "CellLog.has_run = lambda self, *_: self.runs.append(\n"
        "    CellRun('block-code', {'rope_block': lambda m, theta: np.eye(2)}))\n"
    ),
    "replaces numpy's comparisons": "np.allclose = np.array_equal = lambda *_, **__: True",
    "replaces the clock": "import time\ntime.monotonic = time.perf_counter = lambda: 0.0",
    "traces, and answers by the judge's names": (
        "import sys\nsys.modules['autograder.judge'] = sys.modules['autograder.answer']"
    ),
}  # fmt: skip


def score_of(submit, cell):
    far, _ = submit(cell, interest=("rope_block",), limits=TINY)
    if not far.log.runs[0].bound:
        return 0.0
    return judge(get("block-code"), far.answerer(0)).score


def test_honest_programs_get_what_they_deserve(submit):
    assert score_of(submit, RIGHT) == get("block-code").points
    assert score_of(submit, WRONG) == 0


@pytest.mark.parametrize("cheat", CHEATS.values(), ids=CHEATS)
def test_a_wrong_program_gets_no_more_for_a_cheat(submit, cheat):
    assert score_of(submit, f"{WRONG}\n{cheat}") == 0


@pytest.mark.parametrize("many", [1, 3])
def test_a_reply_before_it_is_asked_shifts_all_later_ones_and_loses_them(submit, many):
    tricks = "\n".join([report(bound="['a']", answers="{}")] * many)
    far, shown = submit("a = 1", LINE + tricks, "b = 2", "a = 3", limits=TINY)
    answer = far.answerer(3 if far.log.runs[3].bound else 1).ask(Probe("a"))
    assert answer.failure is not None
    assert answer.failure.trouble is Trouble.ENDED
    assert answer.failure.message == "garbled its answers"


def test_one_submission_spoils_nothing_for_the_next(submit):
    spoil = (
        "import json, socket, struct, numpy, os\n"
        "from autograder.sandbox import frames, wire\nfrom autograder.sandbox.far import child\n"
        "json.loads = struct.pack = socket.socket = numpy.array = None\n"
        "frames.Channel.send = wire.pack = child.LocalAnswerer = None\n"
    )
    far, (lost,) = submit(spoil)
    assert lost.lost == ENDED
    far, _ = submit("import numpy\ndef f(x): return numpy.array([x])")
    assert far.answerer(0).ask(Probe("f", (3,))).value.tolist() == [3]
