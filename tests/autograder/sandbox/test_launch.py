import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
import pytest

from autograder.probe import Probe
from autograder.sandbox.launch import ForkServer, FreshProcesses, SandboxError, open_sandbox
from autograder.sandbox.running import FarNotebook

from .submissions import SHORT, error, numbers, printed, value

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def own_server():
    if sys.platform != "linux":
        pytest.skip("forks are used on Linux only")
    server = ForkServer()
    yield server
    server.close()


def lives(pid):
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def all_end(pids, within=20.0):
    until = time.monotonic() + within
    while (left := [pid for pid in pids if lives(pid)]) and time.monotonic() < until:
        time.sleep(0.05)
    return not left


@pytest.mark.parametrize("kind", ["forks", "fresh processes"])
def test_both_ways_run_ask_interrupt_and_recover(kind, request):
    sandbox = FreshProcesses() if kind != "forks" else request.getfixturevalue("fork_server")
    with FarNotebook(sandbox, ("f",), numbers, SHORT) as far:
        shown = far.run(
            "one", "import os\nk = 2\ndef f(x): return k * x\nprint('out'); os.listdir()"
        )
        assert printed(shown) == "out\n"
        assert value(shown) == "[]"
        assert error(far.run("two", "while True: pass"))[0] == "TimeUp"
        assert far.run("three", "os._exit(0)").lost.startswith("This cell ended the process")
        assert value(far.run("four", "f(4)")) == "8"
        folder, pid = value(far.run("five", "os.getcwd(), os.getpid()"))[1:-1].split(", ")
        answers = far.answerer(0).in_turn([Probe("f", (x,)) for x in (1, 2)], ())
        assert [one.value for one in answers] == [2, 4]
        cell = "from autograder.notebook import numbers\nnumbers('question', 3)[0]"
        assert value(far.run("six", cell)) == "9"
        assert Path(folder.strip("'")).is_dir()
        assert lives(int(pid))
    assert not Path(folder.strip("'")).exists()
    assert not lives(int(pid))


def test_the_sandbox_of_this_system_is_opened_and_closed():
    with open_sandbox() as sandbox:
        assert isinstance(sandbox, ForkServer if sys.platform == "linux" else FreshProcesses)


LOOK = """
import json, os, resource, sys
from importlib.util import find_spec
def absent(name):
    try:
        return find_spec(name) is None
    except ModuleNotFoundError:
        return True
descriptors = {}
for number in os.listdir('/proc/self/fd'):
    try:
        descriptors[int(number)] = os.readlink(f'/proc/self/fd/{number}')
    except OSError:
        pass
print(json.dumps({
    'environment': dict(os.environ), 'path': sys.path, 'argv': sys.argv, 'here': os.getcwd(),
    'there': os.listdir(), 'descriptors': descriptors, 'session': os.getsid(0) == os.getpid(),
    'absent': [name for name in NAMES if absent(name)], 'main': sorted(globals()),
}))
"""


def test_the_far_process_sees_nothing_of_ours(submit, fork_server):
    names = ["autograder.judge", "autograder.exercises", "autograder.misconceptions", "conftest"]
    names += ["autograder.kinds", "autograder.classroom", "autograder.session", "nowhere"]
    _, (shown,) = submit(f"NAMES = {names!r}\n{LOOK}")
    seen = json.loads(printed(shown))
    assert set(seen["environment"]) <= {
        "LANG", "PATH", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS",
    }  # fmt: skip
    assert "secret" not in str(seen["environment"])
    assert seen["path"][0] == str(fork_server._build)
    assert str(ROOT) not in seen["path"]
    assert "" not in seen["path"]
    assert seen["absent"] == names
    assert seen["there"] == []
    assert Path(seen["here"]).name.startswith("rotary-")
    assert seen["session"]
    linked = seen["descriptors"]
    assert [linked[number] for number in "012"] == ["/dev/null"] * 3
    rest = [name for number, name in linked.items() if int(number) > 2]
    assert sum(name.startswith("socket:") for name in rest) == 1
    assert all(name.startswith("socket:") or name == "/dev/null" for name in rest)
    assert "LOOK" not in seen["main"]


CHILDREN = """
import subprocess, os
here = dict(stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
plain = subprocess.Popen(['sleep', '600'], **here)
group = subprocess.Popen(['sleep', '600'], process_group=0, **here)
session = subprocess.Popen(['sleep', '600'], start_new_session=True, **here)
orphan = subprocess.check_output(['sh', '-c', 'sleep 600 >/dev/null 2>&1 & echo $!'])
away = subprocess.check_output(['setsid', 'sh', '-c', 'sleep 600 >/dev/null 2>&1 & echo $!'])
print(os.getpid(), plain.pid, group.pid, session.pid, int(orphan), int(away))
"""


def test_nothing_that_a_submission_started_is_left_and_others_stay(submit, fork_server):
    far, (shown,) = submit(CHILDREN)
    other, (others_shown,) = submit(CHILDREN)
    pids, others = ([int(pid) for pid in printed(one).split()] for one in (shown, others_shown))
    assert all(map(lives, pids + others))
    far.end()
    assert not any(map(lives, pids))
    assert all(map(lives, others))
    left = psutil.Process(fork_server._server.pid).children(recursive=True)
    assert {process.pid for process in left} == set(others)
    other.end()
    assert not any(map(lives, others))


def test_closing_ends_the_server_and_every_submission(own_server):
    processes = [own_server.start() for _ in range(2)]
    server, pids = own_server._server.pid, [one._pid for one in processes]
    assert all(map(lives, [server, *pids]))
    own_server.close()
    assert not any(map(lives, [server, *pids]))
    for one in processes:
        one.end()
        assert not Path(one._folder).exists()


def test_a_server_that_was_killed_is_started_again_and_kills_no_stranger(own_server):
    with FarNotebook(own_server, ("a",), numbers, SHORT) as far:
        far.run("one", "a = 1")
        old, process = own_server._server.pid, far._process
        os.kill(old, signal.SIGKILL)
        assert all_end([old, process._pid])
        assert far.run("two", "a").lost
        assert value(far.run("three", "a + 1")) == "2"
        assert own_server._server.pid != old
    stranger = subprocess.Popen(["sleep", "600"], start_new_session=True)
    process._pid = stranger.pid  # as if the number of a fork had been given out again
    process.end()
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_an_end_may_come_twice(fork_server):
    process = fork_server.start()
    process.end()
    process.end()
    assert not lives(process._pid)
    fork_server.start().end()


NEAR = """
import sys
import psutil
from autograder.sandbox.launch import ForkServer, FreshProcesses
from autograder.sandbox.running import FarNotebook
far = FarNotebook({kind}(), (), None)
shown = far.run("one", "__import__('os').getcwd()")
print(shown.outputs[0]["data"]["text/plain"].strip("'"), flush=True)
print(*(one.pid for one in psutil.Process().children(recursive=True)), flush=True)
far.run("two", "while True: pass")
"""


@pytest.mark.parametrize("kind", ["ForkServer", "FreshProcesses"])
def test_when_the_near_side_is_killed_all_ends(kind):
    if kind == "ForkServer" and sys.platform != "linux":
        pytest.skip("forks are used on Linux only")
    near = subprocess.Popen(
        [sys.executable, "-c", NEAR.format(kind=kind)], stdout=subprocess.PIPE, cwd=ROOT
    )
    with near:
        folder = Path(near.stdout.readline().decode().strip())
        pids = [int(pid) for pid in near.stdout.readline().split()]
        assert len(pids) == (2 if kind == "ForkServer" else 1)
        far = psutil.Process(pids[-1])
        before = sum(far.cpu_times()[:2])
        while sum(far.cpu_times()[:2]) < before + 0.2:  # until it runs the loop
            time.sleep(0.05)
        assert all(map(lives, pids))
        assert folder.is_dir()
        near.kill()
    assert all_end(pids, within=8.0)
    if kind == "ForkServer":
        assert not folder.exists()
    else:
        folder.rmdir()


@pytest.mark.parametrize("kind", [ForkServer, FreshProcesses])
def test_what_does_not_start_says_why(kind, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    script = tmp_path / "autograder" / "sandbox" / "far"
    script.mkdir(parents=True)
    for name in ("server.py", "alone.py"):
        (script / name).write_text("import nowhere_to_be_found")
    with pytest.raises(SandboxError, match="did not start. It said: ModuleNotFoundError: No mod"):
        kind(tmp_path).start()
    assert not list(tmp_path.glob("rotary-*"))
