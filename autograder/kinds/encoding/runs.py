"""Running an encoding of the learner's on numbers: many tokens at many positions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from autograder import formatting
from autograder.answer import Answer, Trouble
from autograder.answering.described import described, holds_blank
from autograder.exercise import Ask
from autograder.kinds.in_turn import ask_in_turn
from autograder.kinds.reading import entries_of
from autograder.kinds.rejection import invalid, rejected, unattempted
from autograder.probe import Probe
from ropelib.symbolic import TreeError

DIM = 4
#: After one of these nothing more is asked.
STOPPED = (Trouble.ENDLESS, Trouble.INTERRUPTED, Trouble.ENDED)
#: Tokens that can be said in a sentence. No two are parallel, for lengths may be lost; and each of
#: the last four differs from the one before them in one entry.
PLAIN = (
    *np.eye(DIM),
    np.ones(DIM),
    np.arange(1.0, DIM + 1),
    *(np.arange(1.0, DIM + 1) + row for row in np.eye(DIM)),
)
#: Positions tried with every token: small ones, and one step, and three, from far ones.
SMALL, FAR = (*range(8),), (50, 1000)
#: Numbers beyond this are no position that is tried.
LARGEST_POSITION = 200_000
#: An imaginary part up to this, beside the largest entry, is rounding.
_ROUNDING = 1e-9


@dataclass
class Runs:
    """What an encoding gave: ``rows[i, j]`` for token i at position j.

    Attributes
    ----------
    tokens, positions : ndarray
        Of shape (tokens, 4), and (positions,), in rising order.
    rows : ndarray, shape (tokens, positions, 4)
        Real numbers.
    tolerance : float
        How far scores may be apart beside the size of the numbers in them.
    changed : tuple of str, optional
        A call that changed its own input, or what an earlier call gave, and the wrong idea.
    printed : str
        What the first call printed.
    """

    tokens: np.ndarray
    positions: np.ndarray
    rows: np.ndarray
    tolerance: float = 1e-9
    changed: tuple[str, str] | None = None
    printed: str = ""


def positions_for(numbers: Sequence[float], rng: np.random.Generator) -> np.ndarray:
    """Give small positions and far ones, fresh ones, and those around the numbers mentioned."""
    starts = [*FAR, *rng.integers(8, 2000, size=2).tolist()]
    found = {*SMALL, *(start + step for start in starts for step in (0, 1, 3))}
    for number in numbers:
        if abs(number) <= LARGEST_POSITION:
            near = round(abs(number))
            found |= {near + step for step in (-1, 0, 1, 2) if near + step >= 0}
    return np.array(sorted(found))


def tokens_around(numbers: Sequence[float], rng: np.random.Generator) -> np.ndarray:
    """Give fresh tokens that hold the numbers mentioned, on either side."""
    tokens = []
    for number in numbers:
        for value in (number - 0.5, number + 0.5, -number - 0.5):
            token = rng.normal(size=DIM)
            token[int(rng.integers(DIM))] = value
            tokens.append(token)
    return np.array(tokens).reshape(-1, DIM)


def plain_tokens(rng: np.random.Generator) -> np.ndarray:
    """Give the plain tokens, and two fresh ones."""
    return np.array([*PLAIN, *rng.normal(size=(2, DIM))])


def run(ask: Ask, name: str, tokens: np.ndarray, positions: np.ndarray) -> Runs:
    """Encode every token at every position.

    Raises
    ------
    Rejected
        Where there is a call that gives no row of four real numbers.
    """
    calls = [(x, int(at)) for x in tokens for at in positions]
    answers = ask_in_turn(ask, [Probe(name, (x.copy(), at)) for x, at in calls], STOPPED)
    if answers and all(one.value is None and not one.failure for one in answers):
        raise invalid(f"`{name}` returns None: is there a `return` at its end?")
    rows, single, changed = [], False, None
    for (x, at), answer in zip(calls, answers, strict=False):
        call = formatting.call(name, (x, at))
        row = _row(answer, name, call)
        single |= row.dtype in (np.float32, np.float16)
        if answer.mutated and changed is None:
            changed = (call, "input-mutated" if answer.mutated[0] >= 0 else "shared-result")
        rows.append(row.astype(float))
    return Runs(
        tokens,
        positions,
        np.array(rows).reshape(len(tokens), len(positions), DIM),
        1e-4 if single else 1e-9,
        changed,
        answers[0].printed if answers else "",
    )


def _row(answer: Answer, name: str, call: str) -> np.ndarray:
    if answer.failure is not None:
        raise rejected(answer.failure, f"`{call}`", answer.printed)
    value, wanted = answer.value, f"and a row of {DIM} real numbers is asked"
    if holds_blank(value):
        raise unattempted(f"There is still a blank `...` in `{name}`.")
    if value is None:
        raise invalid(f"`{call}` returns None: is a `return` missing on the way there?")
    numeric = isinstance(value, np.ndarray) and value.dtype.kind in "iufc"
    try:
        entries = value if numeric else entries_of(value)
        given = entries if numeric else entries.astype(complex)
    except (TypeError, ValueError, OverflowError, TreeError):
        raise invalid(f"`{call}` returns {described(value)}, {wanted}.") from None
    if given.shape == (1, DIM):
        given = given[0]
    if given.shape != (DIM,):
        raise invalid(f"`{call}` returns an array of shape {given.shape}, {wanted}.")
    if not np.all(np.isfinite(given)):
        raise invalid(f"`{call}` holds something that is not a finite number.")
    if given.dtype.kind == "c":
        largest = max(1.0, float(np.max(np.abs(given))))
        if np.max(np.abs(given.imag)) > _ROUNDING * largest:
            raise invalid(
                f"`{call}` returns complex numbers, {wanted}: give the real and the imaginary "
                "parts as entries of their own."
            )
        given = given.real
    return given if given.dtype in (np.float32, np.float16) else given.astype(float)
