"""Asking about what a cell bound on the far side, many probes at a time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from autograder.answer import Answer, Failure, Trouble
from autograder.probe import Probe
from autograder.sandbox.frames import Gone, ProtocolError

if TYPE_CHECKING:
    from autograder.sandbox.running import FarNotebook

#: Probes that are sent together.
TOGETHER = 64
TOO_LARGE = "the result is too large"

#: What costs the process.
LOSSES = (Gone, ProtocolError, TimeoutError)


class FarAnswerer:
    """Answers probes from the far side; an answer that costs the process is the last.

    Called with a probe it is what the judge asks; `in_turn` is the same for many at once.
    """

    def __init__(self, far: FarNotebook, place: int) -> None:
        self._far, self._place = far, place
        self._fresh, self._gone = True, ""

    def __call__(self, probe: Probe) -> Answer:
        """Answer one probe."""
        return self.ask(probe)

    def ask(self, probe: Probe) -> Answer:
        """Answer one probe."""
        told = self._far.told(self._place, probe)
        if told is not None:
            return told
        try:
            answers = self._try([probe])
        except LOSSES as loss:
            self._gone = self._far.lose(loss).removeprefix("it ")
        if self._gone:
            return Answer(failure=Failure(Trouble.ENDED, self._gone))
        return answers[0] if answers else Answer(failure=Failure(Trouble.UNREADABLE, TOO_LARGE))

    def in_turn(self, probes: Sequence[Probe], last: Collection[Trouble]) -> list[Answer]:
        """Answer one after the other, up to the first answer with such a trouble.

        Together where possible, for each message between processes costs more than most answers.
        """
        answers: list[Answer] = []
        for start in range(0, len(probes), TOGETHER):
            some = probes[start : start + TOGETHER]
            answers += self._together(some, last)
            if len(answers) < start + len(some) or _is_last(answers[-1], last):
                break
        return answers

    def _together(self, probes: Sequence[Probe], last: Collection[Trouble]) -> list[Answer]:
        try:
            together = self._try(probes, last)
        except LOSSES as loss:
            # Which of them cost the process? One by one tells; that one is then the last.
            self._far.lose(loss)
            together = None
        if together is not None:
            return together
        answers: list[Answer] = []
        for probe in probes:
            answers.append(self.ask(probe))
            if _is_last(answers[-1], last):
                break
        return answers

    def _try(self, probes: Sequence[Probe], last: Collection[Trouble] = ()) -> list[Answer] | None:
        if self._gone:
            return [Answer(failure=Failure(Trouble.ENDED, self._gone))]
        fresh, self._fresh = self._fresh, False
        return self._far.ask(self._place, probes, last, fresh)


def _is_last(answer: Answer, last: Collection[Trouble]) -> bool:
    return answer.failure is not None and answer.failure.trouble in last
