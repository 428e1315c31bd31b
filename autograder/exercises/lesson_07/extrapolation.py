"""Relative is not the same as ready for longer contexts: far distances bring angles never met."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder import formatting
from autograder.cases import Cases
from autograder.exercise import Exercise
from autograder.kinds import Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample
from ropelib.frequencies import frequencies

_TURN = 2 * np.pi
#: Three decimals of an angle will do.
_ROUNDED = 6e-4


def _longer_context(rng: np.random.Generator) -> Mapping[str, Any]:
    trained = int(rng.choice([1024, 2048, 4096]))
    return {
        "d": int(rng.choice([64, 128])),
        "base": int(rng.choice([10_000, 50_000])),
        "trained": trained,
        "longer": trained * int(rng.choice([4, 8, 16, 32])),
    }


_CASES = Cases("extrapolation-claim", _longer_context)


def _shows_unseen(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    distance, angle = map(float, given)
    if distance < 0:  # n − m and its angle, where the key stands before the query
        distance, angle = -distance, -angle
    if distance != round(distance):
        return Shown(False, "A distance is a whole number of positions, and comes first.")
    far, trained, longer = f"{int(distance):,}", numbers["trained"], numbers["longer"]
    if distance < trained:
        return Shown(
            False, f"The distance {far} was met in training: it fits into {trained:,} tokens."
        )
    if distance >= longer:
        return Shown(
            False, f"Among {longer:,} tokens none is {far} away from another: that is too far."
        )
    slowest = float(frequencies(numbers["d"], numbers["base"])[-1])
    whole = distance * slowest
    left = whole % _TURN
    if min(abs(angle - whole), abs(angle - left)) > _ROUNDED:
        return Shown(
            False,
            f"The slowest pair makes another angle over {far} positions: distance times the last "
            "frequency, in radians.",
        )
    largest = (trained - 1) * slowest
    if left <= largest:
        return Shown(
            False,
            f"After a whole turn {formatting.number(left)} is left of this angle, and that was met "
            f"in training, where angles went up to {formatting.number(largest)}. Look nearer.",
        )
    return Shown(
        True,
        f"In training the slowest pair never went beyond {formatting.number(largest)}; at the "
        f"distance {far} it stands at {formatting.number(left)}, where no score was ever learnt.",
    )


def _if_it_works(numbers: Mapping[str, Any]) -> CounterExample:
    trained, longer = numbers["trained"], numbers["longer"]
    return CounterExample(
        f"trained on {trained:,} tokens, used on {longer:,}",
        consequence="Relative means that an equal distance gives an equal score. How far apart can "
        f"two of {longer:,} tokens stand, and how far two of {trained:,}?",
    )


EXERCISES = (
    Exercise(
        id="extrapolation-claim",
        lesson="07-long-context",
        title="Does relative mean any length?",
        concepts=("interpolation",),
        points=1,
        kind=TrueFalse(
            "works_beyond",
            lambda _: False,
            Witness("unseen", floats(2), _shows_unseen),
            _if_it_works,
            cases=_CASES,
            wrong="relative-means-extrapolates",
        ),
        hints=(
            "The score is a function of the distance. At which distances was it ever trained?",
            "Take a distance that only the longer context holds. What is the angle of the last "
            "pair there, and what was its largest one in training?",
            "θ of the last pair is base^(−(d − 2)/d). Give [distance, distance · θ], with a "
            "distance of at least `trained` positions and an angle short of a whole turn.",
        ),
        reread="What relative does not promise",
    ),
)
