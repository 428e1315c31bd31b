"""Values over a socket, in frames that neither side can make wait, grow or run anything.

A frame is the length of its header (4 bytes, big-endian), the header
``{"value": …, "buffers": [length, …]}`` in JSON, and the buffers one after the other.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import time
from typing import Any

from autograder.sandbox.vocabulary import (
    MAX_ARRAY_BYTES,
    MAX_BUFFER_BYTES,
    MAX_BUFFERS,
    MAX_DIGITS,
    ProtocolError,
    WireError,
)
from autograder.sandbox.wire import pack, unpack

__all__ = ["Channel", "Gone", "ProtocolError", "WireError"]

MAX_HEADER_BYTES = 8 * 2**20
#: One read asks for no more, so that a claimed length costs nothing until its bytes are there.
_READ_BYTES = 2**20
#: A read asks for at least so much, so that one read takes in a small frame; the rest is kept.
_AHEAD_BYTES = 2**14
#: Frames up to this size go out as one piece.
_JOINED_BYTES = 2**18
#: Seconds; `poll` takes no infinite deadline.
_LONGEST_WAIT = 3600.0
_LENGTH = struct.Struct(">I")


class Gone(ConnectionError):
    """The other side closed the connection, or died."""


class Channel:
    """One end of a connection that carries values; for one thread at a time.

    Parameters
    ----------
    sock : socket.socket
        A connected stream socket, which from now on belongs to the channel.
    """

    def __init__(self, sock: socket.socket) -> None:
        # Per call, for the socket's own mode is shared with whoever inherited it. Windows has no
        # such flag, and nobody inherits sockets there.
        at_once = getattr(socket, "MSG_DONTWAIT", 0)
        if not at_once or sock.gettimeout() is not None:
            sock.setblocking(bool(at_once))  # deadlines are kept here
        # A write to a socket that the other side has closed is an error, not a signal that ends
        # this process.
        self._flags = at_once | getattr(socket, "MSG_NOSIGNAL", 0)
        self._sock = sock
        self._arrived = bytearray()
        self._half_sent = False

    def fileno(self) -> int:
        """Give the socket's file descriptor, or -1 once it is closed."""
        return self._sock.fileno()

    def close(self) -> None:
        """Close the socket."""
        self._sock.close()

    def send(self, value: Any, deadline: float | None = None) -> None:
        """Send one value.

        Parameters
        ----------
        value : object
            As `wire.pack` takes it.
        deadline : float, optional
            In seconds of ``time.monotonic``.

        Raises
        ------
        WireError
            For a value that cannot be sent. Nothing has been sent then: another value may be.
        Gone
            If the other side is not there any more.
        TimeoutError
            If the other side has not read the whole frame by the deadline, for which the channel
            is then of no more use.
        """
        if self._half_sent:
            raise Gone("the value before this one was sent in part, so nothing can follow it")
        header, buffers = _write_header(value)
        pieces = [_LENGTH.pack(len(header)), header, *buffers]
        small = sum(map(len, pieces)) <= _JOINED_BYTES
        self._half_sent = True
        for piece in [b"".join(pieces)] if small else pieces:
            self._send_bytes(piece, deadline)
        self._half_sent = False

    def receive(self, deadline: float | None = None) -> Any:
        """Receive one value, as `wire.unpack` gives it.

        After a `TimeoutError` one may go on receiving: what has arrived is kept.

        Raises
        ------
        ProtocolError
            For a frame that is not one; the channel is then of no more use.
        Gone
            If the other side closed the connection before the end of a frame.
        TimeoutError
            If the frame has not arrived whole by the deadline.
        """
        self._read_until(_LENGTH.size, deadline)
        (length,) = _LENGTH.unpack_from(self._arrived)
        if length > MAX_HEADER_BYTES:
            raise ProtocolError(f"a header of {length:,} bytes is too large")
        start = _LENGTH.size + length
        self._read_until(start, deadline)
        value, lengths = _read_header(self._arrived[_LENGTH.size : start])
        end = start + sum(lengths)
        self._read_until(end, deadline)
        frame, self._arrived = memoryview(self._arrived), self._arrived[end:]
        buffers = []
        for size in lengths:
            buffers.append(frame[start : start + size])
            start += size
        return unpack(value, buffers)

    def _send_bytes(self, piece: bytes, deadline: float | None) -> None:
        rest = memoryview(piece)
        while rest:
            left = _time_left(deadline)
            try:
                rest = rest[self._sock.send(rest, self._flags) :]
            except BlockingIOError:
                self._wait_for("write", left)
            except OSError as why:
                raise Gone("the other side has closed the connection") from why

    def _read_until(self, count: int, deadline: float | None) -> None:
        while (missing := count - len(self._arrived)) > 0:
            left = _time_left(deadline)
            try:
                piece = self._sock.recv(min(max(missing, _AHEAD_BYTES), _READ_BYTES), self._flags)
            except BlockingIOError:
                self._wait_for("read", left)
                continue
            except OSError as why:
                raise Gone("the other side has closed the connection") from why
            if not piece:
                when = "in the middle of a value" if self._arrived else "and sent nothing"
                raise Gone(f"the other side has closed the connection {when}")
            self._arrived += piece

    def _wait_for(self, what: str, seconds: float) -> None:
        if not hasattr(select, "poll"):  # Windows, whose `select` takes sockets of any number
            reading, writing = ([self._sock], []) if what == "read" else ([], [self._sock])
            select.select(reading, writing, [], seconds)
            return
        poll = select.poll()
        poll.register(self._sock, select.POLLIN if what == "read" else select.POLLOUT)
        poll.poll(seconds * 1000)


def _time_left(deadline: float | None) -> float:
    """Give how long to wait before looking at the clock again."""
    left = _LONGEST_WAIT if deadline is None else deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("the other side did not read or write in time")
    return min(left, _LONGEST_WAIT)


def _write_header(value: Any) -> tuple[bytes, list[bytes]]:
    try:
        packed, buffers = pack(value)
        lengths = [len(buffer) for buffer in buffers]
        header = _ENCODER.encode({"value": packed, "buffers": lengths}).encode("utf-8")
    except (RecursionError, MemoryError) as why:
        raise WireError("the value is too large, or nested too deeply") from why
    if len(header) > MAX_HEADER_BYTES:
        raise WireError(f"the value is too large: {len(header):,} bytes without its arrays")
    return header, buffers


def _read_header(raw: bytearray) -> tuple[Any, list[int]]:
    try:
        header = _DECODER.decode(raw.decode("utf-8"))
    except (ValueError, RecursionError, MemoryError) as why:
        raise ProtocolError("the header of a frame is not the JSON of one") from why
    if type(header) is not dict or header.keys() != {"value", "buffers"}:
        raise ProtocolError("the header of a frame does not hold a value and its buffers")
    lengths = header["buffers"]
    if type(lengths) is not list or len(lengths) > MAX_BUFFERS:
        raise ProtocolError("a frame announces too many buffers, or no list of them")
    if not all(type(one) is int and 0 <= one <= MAX_ARRAY_BYTES for one in lengths):
        raise ProtocolError("a frame announces a buffer that is too large, or of no length")
    if sum(lengths) > MAX_BUFFER_BYTES:
        raise ProtocolError("a frame announces buffers that are too large together")
    return header["value"], lengths


def _read_int(digits: str) -> int:
    # Python's own limit on digits can be lifted by the environment.
    if len(digits) > MAX_DIGITS + 1:
        raise ValueError("a whole number has too many digits")
    return int(digits)


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")
)
_DECODER = json.JSONDecoder(parse_int=_read_int, parse_constant=_refuse)
