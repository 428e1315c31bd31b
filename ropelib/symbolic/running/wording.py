"""Saying at which line of a program something cannot be done exactly."""

from __future__ import annotations

import dis
import itertools
import linecache
import re
import types
from collections.abc import Iterator

import numpy as np

from ropelib.symbolic.running.elements import Exact, Untraceable
from ropelib.symbolic.running.reaching import is_ours
from ropelib.symbolic.running.refused import Refused

#: How our own things are called, which means nothing to a learner.
_OUR_NAMES = re.compile(
    rf"\b({Exact.__name__}|ExactArray|Unset|MathNames|Names|Ufunc|Joiner|Vectorize|Replaced)\b"
)
#: What Python and NumPy say of an index that is no whole number.
_NO_INDEX = ("only integers, slices", "slice indices must be", "list indices must be")
_LONGEST = 60


def explained(error: BaseException) -> Exception | None:
    """Return the error in words for a learner, or None where it is the program's own affair."""
    if isinstance(error, Untraceable):
        said = str(error)
    elif isinstance(error, ZeroDivisionError) and "something is divided" in str(error):
        said = "it divides by something that is 0"
    elif str(error).startswith(_NO_INDEX) or _is_index(error):
        said = "it uses something as an index that is no plain whole number"
    elif (unknown := _unknown_attribute(error)) is not None:
        return unknown
    elif _OUR_NAMES.search(str(error)):
        said = _without_our_names(str(error))
    else:
        return None
    return Untraceable(_placed(error, said))


def _unknown_attribute(error: BaseException) -> AttributeError | None:
    """Return what Python says of an attribute which no array and no number has."""
    found = re.search(r"'(\w+)' object has no attribute '(\w+)'", str(error))
    kind = {"ExactArray": np.ndarray, "Exact": np.float64}.get(found.group(1) if found else "")
    if not isinstance(error, AttributeError) or kind is None or hasattr(kind, found.group(2)):
        return None
    name = "numpy.ndarray" if kind is np.ndarray else "float"
    return AttributeError(f"'{name}' object has no attribute '{found.group(2)}'")


def _is_index(error: BaseException) -> bool:
    return isinstance(error, TypeError) and "indices must be" in str(error)


def _without_our_names(message: str) -> str:
    operation = re.search(r"no callable (\w+) method|no attribute '(\w+)'", message)
    if operation is not None:
        name = operation.group(1) or operation.group(2)
        return f"it uses `{name}`, which works on plain numbers only"
    return "it does something that works on plain numbers only"


def _placed(error: BaseException, said: str) -> str:
    step = _learners_step(error)
    if step is None:
        return said
    frame, line, last = step
    where = f"line {line}"
    text = _segment(frame, line, last)
    operation = _operation(frame, last)
    if isinstance(error, Refused):
        return f"{where}: `{text}` {error.reason}" if text else f"{where}: {said}"
    if text is None:
        return f"{where}: {said}"
    if "POP_JUMP" in operation or operation in ("UNARY_NOT", "TO_BOOL"):
        condition = re.search(r"\bif (.+?) else\b", text)
        return f"{where}: it branches on the size of `{condition.group(1) if condition else text}`"
    if "size of a number" in said and operation.startswith(("COMPARE", "CONTAINS")):
        return f"{where}: it asks whether `{text}`, which depends on the symbols"
    if text.startswith("range("):
        return f"{where}: it loops over `{text}`, which needs a plain whole number"
    if operation.startswith("BINARY_SUBSCR") or operation == "STORE_SUBSCR":
        said = said.replace(
            "it needs a plain whole number: as an index, a length or for range()", ""
        )
        return (
            f"{where}: `{text}` uses a symbol as an index"
            if not said
            else f"{where}, `{text}`: {said}"
        )
    return f"{where}, `{text}`: {said}"


def _learners_step(error: BaseException) -> tuple[types.CodeType, int, int] | None:
    """Find the last step that was the program's own."""
    found = None
    for frame, line, last in _steps(error):
        name = str(frame.f_globals.get("__name__"))
        if is_ours(frame.f_globals) and (found is None or name.split(".")[0] != "ropelib"):
            found = frame.f_code, line, last
    return found


def _steps(error: BaseException) -> Iterator[tuple[types.FrameType, int, int]]:
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame, trace.tb_lineno, trace.tb_lasti
        trace = trace.tb_next


def own_steps(error: BaseException) -> types.TracebackType | None:
    """Give the traceback of an error up to the program's own last step, without what ran below."""
    whole = trace = error.__traceback__
    steps = []
    while trace is not None:
        steps.append(trace)
        trace = trace.tb_next
    while steps and not is_ours(steps[-1].tb_frame.f_globals):
        steps.pop()
    for step in reversed(steps):
        trace = types.TracebackType(trace, step.tb_frame, step.tb_lasti, step.tb_lineno)
    return trace or whole


def _segment(code: types.CodeType, line: int, last: int) -> str | None:
    """Give the text of the step, where it stands on one short line."""
    positions = next(itertools.islice(code.co_positions(), last // 2, None), None)
    if positions is None or None in positions or positions[0] != positions[1]:
        return None
    source = linecache.getline(code.co_filename, line).encode()
    text = source[positions[2] : positions[3]].decode(errors="replace").strip()
    return text if 0 < len(text) <= _LONGEST else None


def _operation(code: types.CodeType, last: int) -> str:
    return next((step.opname for step in dis.get_instructions(code) if step.offset == last), "")
