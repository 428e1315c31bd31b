import os
import socket
import sys
import threading
from contextlib import ExitStack

import pytest

from autograder.sandbox.frames import Channel
from autograder.sandbox.launch import ForkServer
from autograder.sandbox.running import FarNotebook

from .submissions import SHORT, numbers


@pytest.fixture
def pair():
    left, right = socket.socketpair()
    with left, right:
        yield Channel(left), Channel(right)


@pytest.fixture
def wild():
    """Give a channel, and the bare socket of a peer that keeps to no rules."""
    near, far = socket.socketpair()
    with near, far:
        yield Channel(near), far


@pytest.fixture
def meanwhile():
    """Give ``meanwhile(function)``, which runs it in a thread that the test's end waits for."""
    threads = []

    def run(function):
        threads.append(threading.Thread(target=function))
        threads[-1].start()
        return threads[-1]

    yield run
    for thread in threads:
        thread.join()


@pytest.fixture(scope="session")
def fork_server():
    """Give the one server that forks a process for every submission of these tests."""
    if sys.platform != "linux":
        pytest.skip("forks are used on Linux only")
    server, ours = ForkServer(), os.open(os.devnull, os.O_RDONLY)
    os.set_inheritable(ours, True)
    with pytest.MonkeyPatch.context() as patch:
        # What a far process must not see is there when the server starts.
        for name in ("SECRET", "PYTHONPATH", "PYTHONSTARTUP", "HOME", "IPYTHONDIR"):
            patch.setenv(name, "/secret")
        server.start().end()
    os.close(ours)
    yield server
    server.close()


@pytest.fixture
def submit(fork_server):
    """Give ``submit(*cells)``: a submission in which they have run, and what each showed."""
    with ExitStack() as stack:

        def run(*cells, interest=("f", "a", "b"), limits=SHORT, sandbox=fork_server):
            far = stack.enter_context(FarNotebook(sandbox, interest, numbers, limits))
            return far, [far.run(f"cell-{i}", source) for i, source in enumerate(cells)]

        yield run


@pytest.fixture
def show(submit):
    """Give ``show(cell)``: what it shows."""
    return lambda source: submit(source)[1][0]
