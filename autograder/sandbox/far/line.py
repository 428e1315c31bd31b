"""The line to the near side, for what only the near side knows: the numbers of a question."""

from __future__ import annotations

from typing import Any

from autograder.answering.no_numbers import NoNumbers
from autograder.sandbox.frames import Channel

_channel: Channel | None = None


def connect(channel: Channel) -> None:
    """Say which channel is the line."""
    global _channel
    _channel = channel


def numbers(exercise: Any, case: Any) -> tuple[str, tuple[Any, ...]]:
    """Ask for the numbers of a case: how they are shown, and the numbers.

    Raises
    ------
    NoNumbers
        If there are none.
    """
    if _channel is None:
        raise NoNumbers("The numbers of questions are only known while a notebook is run.")
    if isinstance(case, bool) or not hasattr(case, "__index__"):
        raise NoNumbers(f"`case` must be a whole number such as 7, and is {case!r:.40}")
    # The near side refuses what is out of range; a longer number could not even be sent.
    number = max(-(10**12), min(int(case), 10**12))
    _channel.send({"want": "numbers", "exercise": str(exercise)[:80], "case": number})
    answer = _channel.receive()
    if "error" in answer:
        raise NoNumbers(answer["error"])
    return answer["shown"], answer["numbers"]
