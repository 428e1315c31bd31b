import json
import math
import os
import socket
import struct
import subprocess
import sys
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.answer import Answer
from autograder.probe import Probe
from autograder.sandbox import frames
from autograder.sandbox.frames import Channel, Gone, ProtocolError, WireError

from .values import deep_tree, frame, nested, same, soon, values


@given(st.lists(values, max_size=3))
def test_values_arrive_as_they_were_sent_and_in_order(several):
    left, right = socket.socketpair()
    with left, right:
        near, far = Channel(left), Channel(right)
        for value in several:
            far.send(value, soon(60))
        assert same([near.receive(soon(60)) for _ in several], several)


def test_the_frame_is_what_its_description_says(wild):
    channel, peer = wild
    channel.send([np.array([1.0]), math.nan])
    header = {"value": ["list", ["array", "float64", 0, 1], ["float", "nan"]], "buffers": [8]}
    sent = peer.recv(1000)
    length = struct.unpack(">I", sent[:4])[0]
    assert json.loads(sent[4 : 4 + length]) == header
    assert sent[4 + length :] == struct.pack("<d", 1.0)
    peer.sendall(sent)
    assert channel.receive()[0].tolist() == [1.0]


@pytest.mark.parametrize("value", [deep_tree(240), nested(250), "é" * 1_000_000, {"": [None] * 9}])
def test_deep_and_long_values_pass(pair, meanwhile, value):
    left, right = pair
    meanwhile(lambda: left.send(value, soon(60)))
    assert same(right.receive(soon(60)), value)


def test_large_arrays_pass_in_both_directions(pair, meanwhile):
    left, right = pair
    arrays = [np.random.default_rng(1).normal(size=1_000_000), np.arange(3), np.zeros((0, 2))]

    def echo():
        right.send(right.receive(soon(60)), soon(60))

    meanwhile(echo)
    left.send(Answer(arrays), soon(60))
    back = left.receive(soon(60))
    assert same(back, Answer(arrays))
    back.value[0][0] = 5.0


def test_a_channel_can_be_waited_for_and_closed():
    left, right = socket.socketpair()
    with right:
        channel = Channel(left)
        assert channel.fileno() == left.fileno() >= 0
        channel.close()
        assert channel.fileno() == -1
        assert right.recv(1) == b""
        for use in (channel.receive, lambda: channel.send(1)):
            with pytest.raises(Gone):
                use()


@pytest.mark.parametrize(
    "hostile",
    [
        frame(b""),
        frame(b"nonsense"),
        frame(b"\xff\xfe{}"),
        frame('{"value": null, "buffers": []}'.encode("utf-16")),
        frame(b"[" * 100_000),
        frame(b'{"value": ' + b"[" * 100_000 + b"]" * 100_000 + b', "buffers": []}'),
        frame(b'{"value": ' + b"9" * 401 + b', "buffers": []}'),
        frame(b'{"value": ' + b"9" * 10_000 + b', "buffers": []}'),
        frame(b'{"value": NaN, "buffers": []}'),
        frame(b'{"value": -Infinity, "buffers": []}'),
        frame([]),
        frame(None),
        frame({"value": 1}),
        frame({"buffers": []}),
        frame({"value": 1, "buffers": [], "more": 1}),
        frame({"value": 1, "buffers": {}}),
        frame({"value": 1, "buffers": 1}),
        frame({"value": 1, "buffers": ["1"]}),
        frame({"value": 1, "buffers": [True]}),
        frame({"value": 1, "buffers": [1.0]}),
        frame({"value": 1, "buffers": [1]}, b"x"),
        frame({"value": ["array", "uint8", 0, 2], "buffers": [1]}, b"x"),
        frame({"value": ["pickle"], "buffers": []}),
        struct.pack(">I", frames.MAX_HEADER_BYTES + 1),
        b"\xff\xff\xff\xff",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
    ids=lambda hostile: repr(hostile[4:44]),
)
def test_a_frame_that_is_none_is_a_protocol_error(wild, meanwhile, hostile):
    channel, peer = wild
    meanwhile(lambda: peer.sendall(hostile))
    with pytest.raises(ProtocolError):
        channel.receive(soon(60))


@pytest.mark.parametrize(
    ("lengths", "named"),
    [
        ([-1], "no length"),
        ([10**300], "too large"),
        ([frames.MAX_ARRAY_BYTES + 1], "too large, or"),
        ([frames.MAX_BUFFER_BYTES // 2 + 1] * 2, "too large together"),
        ([0] * (frames.MAX_BUFFERS + 1), "too many"),
    ],
    ids=lambda value: value if type(value) is str else "",
)
def test_announced_buffers_are_bounded(wild, lengths, named):
    channel, peer = wild
    peer.sendall(frame({"value": 1, "buffers": lengths}))
    with pytest.raises(ProtocolError, match=named):
        channel.receive(soon(60))


def test_long_numbers_are_refused_before_they_are_read(wild):
    channel, peer = wild
    peer.sendall(frame(b'{"value": ' + b"9" * 402 + b', "buffers": []}'))
    with pytest.raises(ProtocolError, match="header"):
        channel.receive(soon(60))


def test_a_value_after_a_bad_one_is_still_read(wild):
    channel, peer = wild
    peer.sendall(frame({"value": ["pickle"], "buffers": []}))
    peer.sendall(frame({"value": 5, "buffers": []}))
    with pytest.raises(ProtocolError, match="pickle"):
        channel.receive()
    assert channel.receive() == 5


@given(st.binary(max_size=60), st.booleans())
def test_arbitrary_bytes_do_no_harm(junk, framed):
    near, far = socket.socketpair()
    with near, far:
        far.sendall(frame(junk) if framed else junk)
        far.close()
        with pytest.raises((ProtocolError, Gone)):
            Channel(near).receive(soon(60))


@given(values, st.data())
def test_a_frame_with_spoilt_bytes_is_read_or_refused(value, data):
    near, far = socket.socketpair()
    with near, far:
        Channel(near).send(value, soon(60))
        sent = bytearray(far.recv(2**18))
        for _ in range(data.draw(st.integers(1, 3))):
            sent[data.draw(st.integers(0, len(sent) - 1))] = data.draw(st.integers(0, 255))
        far.sendall(sent)
        far.close()
        try:
            Channel(near).receive(soon(60))
        except (ProtocolError, Gone) as why:
            assert str(why)


@pytest.mark.parametrize("length", [0, 1, 4, 9, -1])
def test_a_peer_that_closes_before_the_end_of_a_frame_is_gone(wild, length):
    channel, peer = wild
    peer.sendall(frame({"value": ["array", "uint8", 0, 3], "buffers": [3]}, b"abc")[:length])
    peer.close()
    with pytest.raises(Gone):
        channel.receive(soon(60))


def test_a_peer_that_resets_the_connection_is_gone(wild):
    channel, peer = wild
    channel.send("never read")
    peer.close()
    with pytest.raises(Gone):
        channel.receive()
    with pytest.raises(Gone):
        channel.send("again")


def test_sending_to_a_closed_socket_kills_no_process():
    program = (
        "import signal, socket\n"
        "from autograder.sandbox.frames import Channel, Gone\n"
        "signal.signal(signal.SIGPIPE, signal.SIG_DFL)\n"
        "near, far = socket.socketpair(); far.close()\n"
        "try: Channel(near).send(1)\n"
        "except Gone: print('gone')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "gone\n"), done.stderr


@pytest.mark.parametrize(
    "value",
    [object(), ["x" * frames.MAX_HEADER_BYTES], {"a": {1, (2, 3)}}, nested(300), 10**400],
    ids=["object", "long", "set", "deep", "digits"],
)
def test_after_a_value_that_cannot_be_sent_another_can(pair, value):
    left, right = pair
    with pytest.raises(WireError):
        left.send(value)
    left.send(Probe("f", (1.0,)))
    assert right.receive() == Probe("f", (1.0,))


@pytest.mark.parametrize(
    "claim",
    [
        struct.pack(">I", frames.MAX_HEADER_BYTES),
        frame({"value": ["array", "uint8", 0, 2**26], "buffers": [2**26]}),
        frame({"value": 1, "buffers": [2**20] * 128}),
    ],
)
def test_a_claimed_length_costs_nothing_until_its_bytes_are_there(wild, claim):
    channel, peer = wild
    peer.sendall(claim)
    tracemalloc.start()
    with pytest.raises(TimeoutError):
        channel.receive(soon(0.1))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 * 2**20


def test_nothing_is_read_from_the_socket_twice(wild):
    channel, peer = wild
    peer.sendall(b"".join(frame({"value": i, "buffers": []}) for i in range(500)))
    assert [channel.receive(soon(60)) for _ in range(500)] == list(range(500))
    os.set_blocking(peer.fileno(), False)
    with pytest.raises(BlockingIOError):
        peer.recv(1)
