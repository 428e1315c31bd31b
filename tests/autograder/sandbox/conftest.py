import socket
import threading

import pytest

from autograder.sandbox.frames import Channel


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
