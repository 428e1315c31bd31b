"""Reading what the far side says: nothing of it is believed before its form is checked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from autograder.answer import Answer, Failure, Trouble
from autograder.answering.capture import MAX_CHARACTERS
from autograder.answering.legible import legible
from autograder.probe import Probe
from autograder.sandbox.far.outputs import MIME_TYPES, MOST_CHARACTERS
from autograder.sandbox.frames import ProtocolError

#: Longest sentence, longest traceback, and most outputs of a cell.
_SENTENCE, _TRACEBACK, _MOST_OUTPUTS = 500, 5_000, 2_000


@dataclass(frozen=True)
class Ran:
    """One run of a cell on the far side: its number there, what it bound and showed."""

    number: int
    bound: tuple[str, ...]
    error: str
    outputs: list[dict[str, Any]]
    count: int
    answers: dict[str, Answer]


def read_run(said: Any, interest: Collection[str]) -> Ran:
    """Read the report on a cell.

    Raises
    ------
    ProtocolError
        If it is not one.
    """
    if not isinstance(said, dict):
        raise ProtocolError("this is not the report on a cell")
    number, bound, error = said.get("number"), said.get("bound"), said.get("error")
    outputs, count = said.get("outputs"), said.get("count")
    good = (
        type(number) is int
        and isinstance(bound, list)
        and set(map(type, bound)) <= {str}
        and set(bound) <= set(interest)
        and type(error) is str
        and isinstance(outputs, list)
        and type(count) is int
        and 0 <= count < 2**31
    )
    if not good:
        raise ProtocolError("this is not the report on a cell")
    shown = [_output(one, count) for one in outputs[:_MOST_OUTPUTS]]
    answers = _told(said.get("answers"), bound)
    why = legible(error[:_SENTENCE])
    return Ran(number, tuple(dict.fromkeys(bound)), why, shown, count, answers)


def read_answers(
    said: Any, probes: Sequence[Probe], last: Collection[Trouble]
) -> list[Answer] | None:
    """Read the answers to probes, in order; None where they were too large.

    They may be fewer only where the last of them has one of the troubles after which no more is
    asked: whoever leaves out answers must not be taken to have given them.

    Raises
    ------
    ProtocolError
        If they are not that.
    """
    answers = said.get("answers", ()) if isinstance(said, dict) else ()
    if answers is None:
        return None
    if not isinstance(answers, list) or not 0 < len(answers) <= len(probes):
        raise ProtocolError("these are not the answers to what was asked")
    read = [read_answer(one, probe) for one, probe in zip(answers, probes, strict=False)]
    failure = read[-1].failure
    if len(read) < len(probes) and (failure is None or failure.trouble not in last):
        raise ProtocolError("some answers are missing")
    return read


def read_answer(said: Any, probe: Probe) -> Answer:
    """Read the answer to a probe, with its texts cut to what a page can show.

    Raises
    ------
    ProtocolError
        If it is not one.
    """
    if not isinstance(said, Answer):
        raise ProtocolError("this is not an answer")
    failure = said.failure
    if failure is not None:
        message, traceback = failure.message[:_SENTENCE], failure.traceback[-_TRACEBACK:]
        failure = Failure(failure.trouble, legible(message), legible(traceback))
    mutated = tuple(i for i in said.mutated if -1 <= i < len(probe.arguments or ()))
    return replace(
        said, failure=failure, printed=said.printed[: MAX_CHARACTERS + 100], mutated=mutated
    )


def _told(answers: Any, bound: Collection[str]) -> dict[str, Answer]:
    if answers is None:
        return {}
    if not isinstance(answers, dict) or not set(answers) <= set(bound):
        raise ProtocolError("this is not what a cell bound")
    return {name: read_answer(one, Probe(name)) for name, one in answers.items()}


def _output(one: Any, count: int) -> dict[str, Any]:
    kind = one.get("output_type") if isinstance(one, dict) else None
    if type(kind) is not str:  # an array would compare entry by entry
        raise ProtocolError("this is not an output of a cell")
    if kind == "stream":
        return {
            "output_type": "stream",
            "name": "stderr" if _text(one.get("name")) == "stderr" else "stdout",
            "text": _text(one.get("text")),
        }
    if kind == "error":
        lines = one.get("traceback")
        return {
            "output_type": "error",
            "ename": _text(one.get("ename"), _SENTENCE),
            "evalue": _text(one.get("evalue"), _TRACEBACK),
            "traceback": [_text(line) for line in lines[:200]] if isinstance(lines, list) else [],
        }
    if kind not in ("execute_result", "display_data") or not isinstance(one.get("data"), dict):
        raise ProtocolError("this is not an output of a cell")
    data = {mime: _text(one["data"][mime]) for mime in MIME_TYPES if mime in one["data"]}
    output = {"output_type": kind, "data": data, "metadata": {}}
    return output | ({"execution_count": count} if kind == "execute_result" else {})


def _text(value: Any, most: int = MOST_CHARACTERS) -> str:
    if type(value) is not str:
        raise ProtocolError("an output is not text")
    return value[:most]
