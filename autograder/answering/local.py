"""The answerer that runs a learner's code in the learner's own process."""

from __future__ import annotations

import copy
import re
import time
import traceback
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.answer import Answer, Failure, Trouble
from autograder.answering.capture import captured
from autograder.answering.legible import legible
from autograder.answering.plain import Unreadable, is_function, plain
from autograder.answering.time_limit import TimeUp, time_limit
from autograder.probe import Probe
from ropelib.symbolic import Tree, Untraceable, from_tree, run_exactly, traced
from ropelib.symbolic.canonical.generators import Generators

#: Seconds for one call, for all the calls of one check together, and to say what went wrong.
ONE_CALL, ALL_CALLS, WORDING = 2.0, 8.0, 0.5
#: Generators beside the symbols of a call: π, roots, logarithms.
ROOM = 4
#: Among the arguments that a call changed: what the call before it returned.
EARLIER_RESULT = -1
#: Bytes up to which a result is watched.
_LARGE = 100_000


#: How a notebook's cells are named in tracebacks, by the kernel and by IPython alone.
_CELL_FILE = re.compile(r'File "?[^"\n]*(ipykernel_\d+[/\\]\d+\.py|<ipython-input-[^>]*>)"?')


class LocalAnswerer:
    """Answers probes from a namespace, with copies of arguments, a time limit and capped output.

    Parameters
    ----------
    values : mapping
        What the answer cell bound, as it was right after that cell ran.
    """

    def __init__(
        self, values: Mapping[str, Any], one_call: float = ONE_CALL, all_calls: float = ALL_CALLS
    ) -> None:
        self._values = values
        self._one_call = one_call
        self._earlier: tuple[np.ndarray, bytes] | None = None
        self._left = all_calls

    def ask(self, probe: Probe) -> Answer:
        """Answer one probe; never raises what the learner's code raises."""
        if self._left <= 0:
            return Answer(failure=Failure(Trouble.ENDLESS, "it takes too long altogether"))
        started = time.perf_counter()
        try:
            return self._answer(probe)
        finally:
            self._left -= time.perf_counter() - started

    def _answer(self, probe: Probe) -> Answer:
        bound = self._values[probe.name]
        given = _arguments(probe.arguments or ())
        if probe.arguments is not None and not is_function(bound):
            kind = "a class" if isinstance(bound, type) else f"of type {type(bound).__name__}"
            message = f"`{probe.name}` is {kind}, not a function: `def {probe.name}(…):`"
            return Answer(failure=Failure(Trouble.NOT_CALLABLE, message))
        kept = copy.deepcopy(given)
        with captured() as text:
            try:
                with time_limit(min(self._one_call, self._left)):
                    result = _called(bound, probe, given)
                    value, failure = plain(result), None
            except BaseException as error:  # whatever learner code does is an answer
                value, failure = None, self._failure(error)
        changed = tuple(
            i for i, (a, b) in enumerate(zip(given, kept, strict=True)) if _differs(a, b)
        )
        if probe.arguments is not None and self._earlier_changed():
            changed = (*changed, EARLIER_RESULT)
        self._earlier = _remembered(result) if failure is None else None
        return Answer(value, failure, legible(text.getvalue()), changed)

    def _earlier_changed(self) -> bool:
        """Whether the result of the call before is no longer what it was."""
        if self._earlier is None:
            return False
        array, was = self._earlier
        return array.tobytes() != was

    def _failure(self, error: BaseException) -> Failure:
        if isinstance(error, TimeUp):
            limit = min(self._one_call, max(self._left, 0.0))
            message = f"it was still running after {limit:.2g} s: is there a loop without an end?"
            return Failure(Trouble.ENDLESS, message)
        if isinstance(error, KeyboardInterrupt):
            return Failure(Trouble.INTERRUPTED, "you stopped it while it was running")
        if isinstance(error, Unreadable):
            return Failure(Trouble.UNREADABLE, str(error))
        if isinstance(error, Untraceable):
            return Failure(Trouble.UNTRACEABLE, str(error))
        return Failure(Trouble.RAISED, one_line(error), learners_traceback(error))


def _remembered(result: Any) -> tuple[np.ndarray, bytes] | None:
    """Keep a result itself beside what it was; exact numbers and large arrays are left aside."""
    if type(result) is not np.ndarray or result.dtype == object or result.nbytes > _LARGE:
        return None
    return result, result.tobytes()


def _called(bound: Any, probe: Probe, given: tuple[Any, ...]) -> Any:
    """Give a value itself, or what a function returns; on symbols it runs on exact numbers."""
    if probe.arguments is None:
        return bound
    exactly = any(map(_is_symbolic, probe.arguments))
    return run_exactly(bound, *given) if exactly else bound(*given)


def _arguments(values: Sequence[Any]) -> tuple[Any, ...]:
    """Copy arguments; the symbols among them become exact numbers in generators of their own."""
    generators = Generators()
    generators.reserve(sum(np.size(value) for value in values if _is_symbolic(value)) + ROOM)
    return tuple(_argument(value, generators) for value in values)


def _is_symbolic(value: Any) -> bool:
    return isinstance(value, Tree) or (isinstance(value, np.ndarray) and value.dtype == object)


def _argument(value: Any, generators: Generators) -> Any:
    if not _is_symbolic(value):
        return copy.deepcopy(value)
    if isinstance(value, Tree):
        return traced(from_tree(value), generators)
    symbols = np.empty(value.shape, dtype=object)
    for index in np.ndindex(value.shape):
        symbols[index] = from_tree(value[index])
    return traced(symbols, generators)


def _differs(given: Any, kept: Any) -> bool:
    if isinstance(kept, np.ndarray) and kept.dtype != object:
        try:
            return given.shape != kept.shape or given.tobytes() != kept.tobytes()
        except (AttributeError, ValueError):
            return True
    return False


def one_line(error: BaseException) -> str:
    """Give an error's type and message on one line, whatever its ``__str__`` does."""
    try:
        with time_limit(WORDING):
            text = str(error)[:300]
    except BaseException:  # the message comes from learner code
        text = "(its message cannot be shown)"
    return legible(f"{type(error).__name__}: {text}"[:300]).strip().rstrip(":")


def learners_traceback(error: BaseException) -> str:
    """Format the traceback from the first line of the learner's own code on."""
    frames = error.__traceback__
    while frames is not None and _is_the_graders(frames.tb_frame.f_globals.get("__name__", "")):
        frames = frames.tb_next
    try:
        with time_limit(WORDING):
            lines = traceback.format_exception(type(error), error, frames, limit=-8, chain=False)
    except BaseException:  # formatting runs the error's own __str__
        return one_line(error)
    return legible(_CELL_FILE.sub("your cell", "".join(lines))[-4_000:])


def _is_the_graders(module: Any) -> bool:
    return str(module).startswith(("autograder.", "ropelib.symbolic."))
