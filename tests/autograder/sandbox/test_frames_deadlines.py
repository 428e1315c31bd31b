import math
import socket
import threading
import time

import numpy as np
import pytest

from autograder.sandbox import frames
from autograder.sandbox.frames import Channel, Gone

from .values import frame, same, soon


def test_a_socket_with_a_timeout_of_its_own_keeps_to_the_channels_deadlines(meanwhile):
    left, right = socket.socketpair()
    left.settimeout(0.01)
    with left, right:
        near, far = Channel(left), Channel(right)

        def late():
            time.sleep(0.2)
            far.send("late")

        meanwhile(late)
        assert near.receive() == "late"


@pytest.mark.parametrize("length", [0, 1, 4, 9, -1])
def test_the_rest_of_a_frame_may_come_after_a_timeout(wild, length):
    channel, peer = wild
    whole = frame({"value": ["array", "uint8", 0, 3], "buffers": [3]}, b"abc")
    peer.sendall(whole[:length])
    with pytest.raises(TimeoutError):
        channel.receive(soon(0.01))
    peer.sendall(whole[length:])
    assert channel.receive(soon(60)).tobytes() == b"abc"


def test_a_dribbling_peer_does_not_extend_the_deadline(wild, meanwhile):
    channel, peer = wild
    caught = threading.Event()

    def dribble():
        for byte in frame({"value": "x" * 10_000, "buffers": []}):
            if caught.wait(0.005):
                return
            peer.sendall(bytes([byte]))

    dribbling = meanwhile(dribble)
    with pytest.raises(TimeoutError):
        channel.receive(soon())
    assert dribbling.is_alive()
    caught.set()


def test_a_peer_that_always_has_more_does_not_extend_the_deadline(wild, meanwhile):
    channel, peer = wild
    peer.settimeout(60)
    count = frames.MAX_ARRAY_BYTES
    peer.sendall(frame({"value": ["array", "uint8", 0, count], "buffers": [count]}))
    filled = threading.Event()

    def flood():
        try:
            while True:
                peer.sendall(bytes(1000))
                filled.set()
        except OSError:
            return

    meanwhile(flood)
    filled.wait()
    with pytest.raises(TimeoutError):
        channel.receive(soon(0.05))
    channel.close()


def test_a_peer_that_never_reads_does_not_hold_the_sender(pair):
    left, right = pair
    with pytest.raises(TimeoutError):
        left.send(np.zeros(1_000_000), soon())
    # Half of it is on its way, and what came next would be taken for the rest.
    with pytest.raises(Gone, match="in part"):
        left.send("next")
    with pytest.raises(TimeoutError):
        right.receive(soon())


def test_a_pipe_full_of_small_frames_does_not_hold_the_sender(pair):
    left, right = pair
    deadline, count = soon(1), 0
    with pytest.raises(TimeoutError):
        while True:
            left.send(count, deadline)
            count += 1
    assert [right.receive(soon(60)) for _ in range(count)] == list(range(count))


def test_a_peer_that_reads_slowly_does_not_extend_the_deadline(wild, meanwhile):
    channel, peer = wild
    caught = threading.Event()

    def sip():
        while not caught.wait(0.002):
            peer.recv(1000)

    meanwhile(sip)
    with pytest.raises(TimeoutError):
        channel.send(np.zeros(10_000_000), soon())
    caught.set()


def test_a_slow_reader_gets_everything(pair, meanwhile):
    left, right = pair
    numbers = np.arange(300_000)
    meanwhile(lambda: (time.sleep(0.1), left.send([numbers, "end"], soon(60))))
    assert same(right.receive(), [numbers, "end"])


@pytest.mark.parametrize("deadline", [math.inf, None])
def test_there_need_be_no_deadline(pair, meanwhile, deadline):
    left, right = pair
    meanwhile(lambda: (time.sleep(0.1), left.send(1, deadline)))
    assert right.receive(deadline) == 1


def test_a_deadline_in_the_past_is_a_timeout(pair):
    with pytest.raises(TimeoutError):
        pair[0].receive(time.monotonic() - 1)
