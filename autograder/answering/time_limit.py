"""Bounding a piece of learner code in time, on every platform."""

from __future__ import annotations

import contextlib
import itertools
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

#: A ring that was caught is followed by another after this many seconds.
AGAIN = 0.02
#: From the third ring on, an error also comes this many lines after it.
LINES_LATER = (0, 1, 2, 3, 5, 8, 13)


class TimeUp(BaseException):
    """The time is up: no `Exception`, so that ``except Exception`` in a loop lets it through."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `TimeUp` in the block after ``seconds``.

    A timer signal costs nothing while the code runs, but exists only in the main thread of
    POSIX systems; elsewhere (Windows, browsers) every executed line looks at the clock. There an
    endless loop around a bare ``except:`` that catches `TimeUp` goes on.
    """
    with _timer(seconds) if _has_timer() else _clock_at_every_line(seconds):
        yield


def _has_timer() -> bool:
    return (
        hasattr(signal, "setitimer")
        and sys.platform != "emscripten"
        and threading.current_thread() is threading.main_thread()
    )


@contextmanager
def _timer(seconds: float) -> Iterator[None]:
    rings, caller = itertools.count(1), _caller()

    def ring(_signal: int, frame: FrameType | None) -> None:
        if _is_ours(frame):
            return
        late = next(rings) - 3
        if late >= 0:
            # A bare `except:` has swallowed some: the next error falls into its own lines.
            _raise_at_line(LINES_LATER[late % len(LINES_LATER)], frame, caller)
        raise TimeUp

    before, trace = signal.signal(signal.SIGALRM, ring), sys.gettrace()
    try:
        signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-3), AGAIN)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        sys.settrace(trace)


@contextmanager
def _clock_at_every_line(seconds: float) -> Iterator[None]:
    end = time.monotonic() + seconds

    def look(frame: FrameType, _event: str, _argument: Any) -> Any:
        if _is_ours(frame):
            return None
        if time.monotonic() > end:
            raise TimeUp
        return look

    before = sys.gettrace()
    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(before)


def _raise_at_line(later: int, frame: FrameType | None, caller: FrameType | None) -> None:
    """Raise once, so many executed lines later, wherever below ``caller`` that is."""
    lines = itertools.count()

    def stop(frame: FrameType, event: str, _argument: Any) -> Any:
        if _is_ours(frame):
            return None
        if event in ("line", "call") and next(lines) >= later:
            raise TimeUp
        return stop

    sys.settrace(stop)
    while frame is not None and frame is not caller:
        frame.f_trace = stop
        frame = frame.f_back


def _caller() -> FrameType | None:
    """Give the frame that asked for the limit."""
    frame = sys._getframe()
    while _is_ours(frame) and frame is not None:
        frame = frame.f_back
    return frame


def _is_ours(frame: FrameType | None) -> bool:
    """Whether the block is just being entered or left, so that nothing may be raised there."""
    return frame is None or frame.f_code.co_filename in (__file__, contextlib.__file__)
