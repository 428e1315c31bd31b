"""Channels where a system has neither `select.poll` nor non-blocking calls, as on Windows."""

import select
import socket

import numpy as np
import pytest

from autograder.sandbox.frames import Channel, Gone

from .values import frame, same, soon


@pytest.fixture
def pair(monkeypatch):
    for module, name in ((select, "poll"), (socket, "MSG_DONTWAIT"), (socket, "MSG_NOSIGNAL")):
        monkeypatch.delattr(module, name, raising=False)
    left, right = socket.socketpair()
    with left, right:
        yield Channel(left), Channel(right)


@pytest.mark.parametrize("deadline", [None, 60])
def test_values_small_and_large_cross_both_ways(pair, meanwhile, deadline):
    near, far = pair
    until = None if deadline is None else soon(deadline)
    large = np.arange(2**20)

    def echo():
        for _ in range(2):
            far.send(far.receive(until), until)

    meanwhile(echo)
    for value in ("small", large):
        near.send(value, until)
        assert same(near.receive(until), value)


def test_deadlines_are_kept(pair):
    near, _ = pair
    with pytest.raises(TimeoutError):
        near.receive(soon(0.05))
    with pytest.raises(TimeoutError):
        near.send(np.zeros(2**23), soon(0.05))


def test_the_rest_of_a_frame_may_come_after_a_timeout(pair):
    near, far = pair
    whole = frame({"value": 3, "buffers": []})
    far._sock.send(whole[:6])
    with pytest.raises(TimeoutError):
        near.receive(soon(0.05))
    far._sock.send(whole[6:])
    assert near.receive(soon(60)) == 3


def test_a_closed_connection_is_told_to_both_sides(pair, meanwhile):
    near, far = pair
    far.close()
    with pytest.raises(Gone):
        near.receive(soon(60))
    with pytest.raises(Gone):
        for _ in range(9):
            near.send("x" * 2**18, soon(60))
