"""What is said about a function: proved, tested, a slip beside the numbers, or refuted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from autograder import formatting
from autograder.kinds.function.checking import Slips
from autograder.kinds.function.proving import Proof
from autograder.kinds.function.trial import TOLERANCE, Trial
from autograder.verdict import CounterExample, Finding, Part, Status

if TYPE_CHECKING:
    from autograder.kinds.function.function import Function


def accepted(
    function: Function,
    trials: Sequence[Trial],
    proof: Proof,
    slips: Slips,
    parts: tuple[Part, ...],
) -> Finding:
    """Say that all numbers are right, and what else was found."""
    printed = trials[0].answer.printed
    if slips:
        found = [slips[part.name] for part in parts if part.name in slips]
        return Finding(
            Status.REFUTED,
            f"The numbers are right, but {' And '.join(slip.sentence for slip in found)}",
            parts,
            counterexample=found[0].example,
            misconceptions=tuple(name for slip in found for name in slip.misconceptions),
            printed=printed,
        )
    count = f"{len(trials)} inputs"
    reason = proof.missing
    if any(trial.tolerance != TOLERANCE for trial in trials):
        reason = "its results are 32-bit floats, which hold about 7 digits."
    if reason:
        sentence = f"It agrees on {count}, many of them fresh."
        return Finding(Status.TESTED, sentence, parts, reason=reason, printed=printed)
    sentence = f"Proved on symbols, and it agrees on {count}, many of them fresh."
    return Finding(Status.PROVED, sentence, parts, domain=proof.domain, printed=printed)


def refuted(
    function: Function,
    wrong: Trial,
    trials: Sequence[Trial],
    misconceptions: tuple[str, ...],
    parts: tuple[Part, ...],
) -> Finding:
    """Say where it is wrong: the smallest case, both results side by side, and a picture."""
    picture = None
    same_shape = wrong.got.shape == wrong.expected.shape
    if function.picture is not None and same_shape and np.all(np.isfinite(wrong.got)):
        picture = function.picture(wrong.arguments, wrong.got, wrong.expected)
    (got, expected), place = _side_by_side(wrong, same_shape)
    if got == expected:  # to the digits that are written
        place = f"{place} The largest difference is {_largest_difference(wrong)}.".strip()
    failed = sum(not trial.right for trial in trials)
    return Finding(
        Status.REFUTED,
        f"`{function.name}` is wrong on {failed} of {len(trials)} inputs; the smallest:",
        parts,
        counterexample=CounterExample(
            formatting.call(function.name, wrong.arguments),
            got=got,
            expected=expected,
            consequence=place,
            picture=picture,
        ),
        misconceptions=misconceptions,
        printed=wrong.answer.printed,
    )


def _largest_difference(wrong: Trial) -> str:
    return formatting.number(float(np.max(np.abs(wrong.got - wrong.expected))))


def _side_by_side(wrong: Trial, same_shape: bool) -> tuple[list[str], str]:
    """Write both results with the differing entries marked; of a large one the row that differs."""
    if not same_shape:
        return formatting.side_by_side([wrong.got, wrong.expected]), ""
    differs = ~wrong.close(wrong.expected)
    got, expected, place = wrong.got, wrong.expected, ""
    if got.ndim > 2 or got.size > formatting.MOST_ENTRIES:
        first = tuple(np.argwhere(differs)[0])
        row = first[:-1]
        got, expected, differs = got[row], expected[row], differs[row]
        start = 2 * (int(first[-1]) // 2) if got.size > formatting.MOST_ENTRIES else 0
        stop = start + formatting.MOST_ENTRIES // 4 if start or got.size > 16 else got.size
        got, expected, differs = (one[start:stop] for one in (got, expected, differs))
        index = ", ".join(map(str, row))
        entries = f"entries {start} to {min(stop, wrong.got.shape[-1]) - 1}"
        place = f"Shown: {entries} of the result{f' at index [{index}]' if row else ''}."
    return formatting.side_by_side([got, expected], differs), place
