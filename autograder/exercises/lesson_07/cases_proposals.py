"""Four proposals on a reviewer's desk, each settled by one small computation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from autograder.exercise import Exercise
from autograder.exercises.lesson_04.shifts import shift_witness
from autograder.exercises.lesson_07.cases_strategy import LESSON
from autograder.formatting import number
from autograder.kinds import Choice, Shown, Witness, floats
from autograder.verdict import CounterExample

_REREAD = "Four proposals"
#: Three decimals will do.
_ROUNDED = 6e-4

_proposal = partial(Exercise, lesson=LESSON, points=1, reread=_REREAD)

#: The second and the third proposal: the trained length, and the slowest frequency.
_TRAINED, _SLOWEST = 500, 0.01


def _grows_too_little(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    value, wanted = float(given), 4**0.75
    if abs(value - wanted) < _ROUNDED * 2:
        return Shown(True, "The last period grows by 4^(6/8) = 2.828, and not by 4.")
    if abs(value - 4 ** (8 / 6)) < 5e-3:
        return Shown(False, "That is the λ which would do. By how much does λ = 4 stretch?")
    if abs(value - 4**-0.75) < _ROUNDED * 2:
        return Shown(False, "That is the factor of the frequency; a period is 2π/θ.")
    if abs(value - 4) < _ROUNDED * 2:
        return Shown(
            False,
            "The last pair's exponent is not 1, so that it is less than 4.",
            misconception="length-factor-for-base-factor",
        )
    return Shown(False, "The last period is 2π b^(6/8). By which factor does b → 4b change it?")


def _slow_pair(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    pair, turns = map(float, given)
    if pair not in (1, 2, 3, 4):
        return Shown(False, "The pair comes first: 1, 2, 3 or 4.")
    right = 1000 * 10.0 ** (1 - pair) / (2 * np.pi)
    if abs(turns - 2 * np.pi * right) < _ROUNDED * max(1, turns):
        return Shown(False, "These are radians. How many whole turns are they?")
    if abs(turns - right) > _ROUNDED * max(1, right):
        return Shown(False, f"Pair {int(pair)} makes another number of turns in 1000 positions.")
    story = f"pair {int(pair)} makes {number(right)} turns within 1000 positions"
    if right < 1:
        return Shown(True, f"Left unscaled, it meets new angles: {story}.")
    return Shown(False, f"It has met every angle: {story}. Which pair has not?")


def _new_angle(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    distance, angle = map(float, given)
    if distance != round(distance) or not 0 <= distance < 2 * _TRAINED:
        return Shown(False, "A distance is a whole number, and here below 1000.")
    if distance < _TRAINED:
        return Shown(False, f"The distance {int(distance)} was met in training.")
    whole = distance * _SLOWEST
    left = whole % (2 * np.pi)
    if min(abs(angle - whole), abs(angle - left)) > _ROUNDED:
        return Shown(False, "The slow pair has another angle there: distance times 1/100.")
    if left < _TRAINED * _SLOWEST:
        return Shown(
            False,
            f"It has gone round: {number(left)} radians are left, and these were met in training. "
            "Look nearer.",
        )
    return Shown(
        True,
        f"In training the slow pair stayed below 5 radians, and here it stands at {number(left)}.",
    )


def _switched(_numbers: Mapping[str, Any]) -> Any:
    """Give the score of two pairs [1, 0]: the query with half the frequency of the cached key."""
    return lambda m, n: float(np.cos(0.5 * m - n))


EXERCISES = (
    _proposal(
        id="proposal-base",
        title="Reviewing: the base times four",
        concepts=("long-context-cases", "base-scaling"),
        kind=Choice(
            "base_review",
            {
                "a": "the last period grows by exactly 4",
                "b": "the last period grows by less than 4",
                "c": "the last period grows by more than 4",
            },
            right="b",
            witness=Witness("last_growth", floats(), _grows_too_little),
            because={
                "a": CounterExample(
                    "d = 8", consequence="The last pair has the exponent 6/8. Is 4^(6/8) = 4?"
                ),
                "c": CounterExample(
                    "d = 8",
                    consequence="The last pair has the exponent 6/8, below 1. Is 4^(6/8) above 4?",
                ),
            },
            wrong={"a": "length-factor-for-base-factor"},
        ),
        hints=(
            "Write the last period with the base in it.",
            "T₄ = 2π b^(6/8). What becomes of b^(6/8) when b is multiplied by 4?",
            "`last_growth = 4 ** (6 / 8)`, which is less than 4.",
        ),
    ),
    _proposal(
        id="proposal-ramp",
        title="Reviewing: a ramp from fast to slow",
        concepts=("long-context-cases", "scaled-thetas"),
        kind=Choice(
            "ramp_review",
            {
                "a": "right: fast pairs need scaling most",
                "b": "wrong way round: slow pairs need scaling most",
                "c": "it makes no difference which pairs are scaled",
            },
            right="b",
            witness=Witness("needs_scaling", floats(2), _slow_pair),
            because={
                "a": CounterExample(
                    "pair 1, 1000 positions",
                    consequence="It makes 159 turns in training. Is there an angle that it has not "
                    "met?",
                ),
                "c": CounterExample(
                    "pairs 1 and 4",
                    consequence="The one tells neighbours apart, the other far tokens. Which of "
                    "them meets new angles in a longer text?",
                ),
            },
            wrong={"a": "ramp-reversed"},
        ),
        hints=(
            "A pair needs scaling where it would meet angles that training never showed.",
            "A pair that goes round once has met all angles. θ = 1, 1/10, 1/100, 1/1000: count the "
            "turns in 1000 positions.",
            "Turns are 1000 θ/(2π). Only for one pair that is below 1: give `[pair, turns]`.",
        ),
    ),
    _proposal(
        id="proposal-beyond",
        title="Debugging: gibberish beyond L",
        concepts=("long-context-cases",),
        kind=Choice(
            "beyond_cause",
            {
                "a": "turned vectors grow with the position",
                "b": "the slow pair meets angles that are new to it",
                "c": "the fast pair meets angles that are new to it",
            },
            right="b",
            witness=Witness("first_met_beyond", floats(2), _new_angle),
            because={
                "a": CounterExample(
                    "[3, 4] at any position",
                    consequence="A turn keeps every length. Is there anything that grows?",
                ),
                "c": CounterExample(
                    "θ = 1, 500 positions",
                    consequence="It has gone round 79 times in training. Which angles can be new "
                    "to it?",
                ),
            },
            wrong={"a": "turning-stretches"},
        ),
        hints=(
            "Which of the two pairs has not been once round within 500 positions?",
            "At which distances from 500 on is the slow pair still short of a whole turn?",
            "Its angle is distance/100. From 500 to 628 it is between 5 and 2π: take one of these.",
        ),
    ),
    _proposal(
        id="proposal-switch",
        title="Extending: new angles, old cache",
        concepts=("long-context-cases", "relative"),
        kind=Choice(
            "switch_review",
            {
                "a": "fine: the score depends on the distance still",
                "b": "not fine: the score depends on where both stand",
                "c": "fine as long as the angles become smaller",
            },
            right="b",
            witness=shift_witness("switch_shift", _switched),
            because={
                "a": CounterExample(
                    "both tokens, s positions on",
                    consequence="The query turns on by s/2, the cached key by s. Does the angle "
                    "between the two stay?",
                ),
                "c": CounterExample(
                    "both tokens, s positions on",
                    consequence="Smaller or not: by how much does each of the two turn on?",
                ),
            },
            wrong={"a": "speeds-may-differ"},
        ),
        hints=(
            "The query turns by m/2, the cached key by n. What is the angle between them?",
            "The score of two pairs [1, 0] is cos(m/2 − n). Move both positions on by s.",
            "At (0, 0) it is 1. At (1, 1) it is cos(1/2): `[0, 0, 1, 1, np.cos(0.5)]`.",
        ),
    ),
)
