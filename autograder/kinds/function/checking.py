"""What can be wrong about a function whose numbers are right: shape, type, what a call leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder import formatting
from autograder.answering.local import EARLIER_RESULT
from autograder.exercise import Ask
from autograder.kinds.function import trying
from autograder.kinds.function.trial import Trial
from autograder.verdict import CounterExample

if TYPE_CHECKING:
    from autograder.kinds.function.function import Function

#: The part that a wrong shape costs: the first of these that an exercise has.
SHAPE_PARTS = ("shape", "shapes", "widths", "dtype")


#: What is behind a type, by how its name begins.
_OF_TYPE = {"complex": "complex-result", "object": "object-array"}


@dataclass(frozen=True)
class Slip:
    """What is wrong, and the case that shows it."""

    sentence: str
    example: CounterExample
    misconceptions: tuple[str, ...] = ()


Slips = Mapping[str, Slip]


def slips(function: Function, ask: Ask, trials: Sequence[Trial]) -> Slips:
    """Give what is wrong by part, looking at the results that are right in their numbers."""
    right = [trial for trial in trials if trial.right]
    if len(right) < len(trials) and any(
        not trial.right and trial.input.part == "values" for trial in trials
    ):
        return {}
    found = {
        next(name for name in SHAPE_PARTS if name in function.weights): _shape(function, right),
        "dtype": _dtype(function, right) if "dtype" in function.weights else None,
        "purity": _purity(function, ask, right),
    }
    return {part: slip for part, slip in found.items() if slip is not None}


def _shape(function: Function, trials: Sequence[Trial]) -> Slip | None:
    odd = next((trial for trial in trials if trial.given_shape != trial.expected.shape), None)
    if odd is None:
        return None
    got, expected = odd.got.reshape(odd.given_shape), odd.expected
    example = CounterExample(
        formatting.call(function.name, odd.arguments),
        f"shape {got.shape}: {formatting.array(got)}",
        f"shape {expected.shape}: {formatting.array(expected)}",
    )
    sentence = f"the result has shape {got.shape}, and {expected.shape} was asked."
    return Slip(sentence, example, ("another-shape",))


def _dtype(function: Function, trials: Sequence[Trial]) -> Slip | None:
    """Ask for float64; plain Python numbers, and whole ones, are let pass."""
    for trial in trials:
        kind = trial.given_type
        if kind and not (kind == "float64" or kind.startswith(("int", "uint"))):
            example = CounterExample(
                formatting.call(function.name, trial.arguments), got=kind, expected="float64"
            )
            sentence = f"the result is {kind}, and float64 was asked."
            return Slip(sentence, example, (_OF_TYPE.get(kind[:7], "few-digits-result"),))
    return None


def _purity(function: Function, ask: Ask, trials: Sequence[Trial]) -> Slip | None:
    """Say what a call leaves behind."""
    for trial in trials:
        if EARLIER_RESULT in trial.answer.mutated:
            case = formatting.call(function.name, trial.arguments)
            story = "After this call the result of the call before it is another one."
            sentence = "a call changes what an earlier one returned."
            return Slip(sentence, CounterExample(case, consequence=story), ("shared-result",))
        if trial.answer.mutated:
            name = function.argument_names[trial.answer.mutated[0]]
            case = formatting.call(function.name, trial.arguments)
            story = f"After this call `{name}` is no longer what it was before."
            example = CounterExample(case, consequence=story)
            return Slip(f"it changes its input `{name}`.", example, ("input-mutated",))
    firsts = (trials[0], trials[len(trials) // 2], trials[0])
    repeated = trying.tried(function, ask, [first.input for first in firsts])
    for first, again in zip(firsts, repeated, strict=False):
        failure = again.answer.failure
        if failure is not None and failure.trouble in trying.STOPPED:
            break
        if not again.right:
            case = formatting.call(function.name, first.arguments)
            story = "The same call, made twice, gives two different results."
            sentence = "a second call with the same input gives something else."
            return Slip(sentence, CounterExample(case, consequence=story), ("not-repeatable",))
    return None
