"""Turns within a context: who is back, how often, and who never comes round."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_02.setting import (
    PERIODS,
    ROUNDED,
    Numbers,
    lesson_exercise,
    schedule,
    telling,
)
from autograder.kinds import Number, Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_TURN = 2 * sp.pi
_WIDTHS = (32, 64, 128)
_BASES = (1000, 10_000, 100_000)


def _three_pairs(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw frequencies and the period of the slowest; in half of the cases it fits the others."""
    slow = sp.Rational(1, pick(rng, (5, 8, 10, 12, 20)))
    middle = pick(rng, (2, 3, 4))
    times = [sp.Integer(middle * pick(rng, (2, 3))), sp.Integer(middle)]
    if rng.integers(2):
        # A part of a turn more, and one of the two faster pairs is not back.
        times[int(rng.integers(2))] += pick(rng, (sp.Rational(1, 2), sp.Rational(1, 4)))
    theta = [slow * times[0], slow * times[1], slow]
    return {
        "m": int(rng.integers(3, 50)),
        "T": _TURN / slow,
        **{f"theta{i}": one for i, one in enumerate(theta, 1)},
    }


def _left_over(numbers: Numbers) -> list[sp.Expr]:
    return [sp.Mod(numbers["T"] * numbers[f"theta{i}"], _TURN) for i in (1, 2, 3)]


def _all_back(numbers: Numbers) -> bool:
    return all(one == 0 for one in _left_over(numbers))


def _shows_leftovers(given: np.ndarray, numbers: Numbers) -> Shown:
    wanted = np.array(_left_over(numbers), dtype=float)
    whole = np.array([float(numbers["T"] * numbers[f"theta{i}"]) for i in (1, 2, 3)])
    turn = float(_TURN)
    # What is left of whole turns may come out as a hair less than one turn.
    apart = np.abs(np.angle(np.exp(1j * (given - wanted))))
    within = (given > -ROUNDED) & (given < turn + ROUNDED)
    if np.all((apart < ROUNDED) & within):
        return Shown(True, f"Of the three turns {formatting.vector(wanted)} is left.")
    if np.all(np.abs(given - whole) < ROUNDED):
        return Shown(False, "These are the whole angles: take away the whole turns of 2π.")
    if np.all(np.abs(given) < ROUNDED):
        return Shown(
            False,
            "Not every pair has made whole turns.",
            misconception="one-pair-back-all-back",
        )
    pair = int(np.argmax(apart)) + 1
    return Shown(
        False,
        f"Look at pair {pair}: its angle is T times θ, and whole turns are taken away from it.",
    )


def _if_all_back(numbers: Numbers) -> CounterExample:
    return CounterExample(
        f"from position {numbers['m']} on by T = {formatting.number(numbers['T'])}",
        consequence="T is the period of pair 3. How many turns do pairs 1 and 2 make in that time, "
        "and are they whole ones?",
    )


def _speed(numbers: Numbers) -> sp.Expr:
    return schedule(numbers["j"], numbers["d"], numbers["b"])


def _turns(numbers: Numbers) -> sp.Expr:
    return numbers["L"] * _speed(numbers) / _TURN


_TURN_SLIPS = {
    "turn-is-one-radian": lambda n: n["L"] * _speed(n),
    "period-upside-down": lambda n: 1 / _turns(n),
    "degrees-for-radians": lambda n: n["L"] * _speed(n) / 360,
    "exponent-off-by-one": lambda n: n["L"] * schedule(n["j"] + 1, n["d"], n["b"]) / _TURN,
}


def _in_context(rng: np.random.Generator) -> Mapping[str, Any]:
    width = pick(rng, _WIDTHS)
    return {
        "d": width,
        "b": pick(rng, _BASES),
        "j": int(rng.integers(2, width // 2 + 1)),
        "L": 2 ** int(rng.integers(9, 16)),
    }


def _turns_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    period = float(_TURN / _speed(numbers))
    return CounterExample(
        f"pair {numbers['j']} over {numbers['L']:,} positions",
        got=f"{formatting.number(float(given))} turns",
        consequence=f"A turn of this pair takes about {period:,.1f} positions. How often does that "
        "go into the context?",
    )


def _slower_than(number: sp.Expr) -> Any:
    """Count the pairs whose frequency is so small that L positions do not make ``number``."""

    def count(numbers: Numbers) -> int:
        width = numbers["d"]
        speeds = float(numbers["b"]) ** (-np.arange(0, width, 2) / width)
        return int(np.sum(numbers["L"] * speeds < float(number)))

    return count


_never = _slower_than(_TURN)
_COUNT_SLIPS = {"turn-is-one-radian": _slower_than(sp.Integer(1))}


def _never_or_not(numbers: Numbers) -> int:
    return numbers["d"] // 2 - _never(numbers)


def _a_context(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a context in which it makes no difference whether L or L − 1 steps are counted."""
    while True:
        numbers = {
            "d": pick(rng, _WIDTHS),
            "b": pick(rng, _BASES),
            "L": 2 ** int(rng.integers(7, 13)),
        }
        if _never(numbers) == _never({**numbers, "L": numbers["L"] - 1}):
            return numbers


def _never_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    pairs = numbers["d"] // 2
    if abs(float(given) - _never_or_not(numbers)) < 1e-9:
        story = "That is how many do come round. The question is about the others."
    elif not 0 <= float(given) <= pairs:
        story = f"There are {pairs} pairs in all."
    else:
        story = (
            "Print the periods of all pairs and compare each with L: those that are longer never "
            "make a whole turn."
        )
    return CounterExample(
        f"{pairs} pairs, L = {numbers['L']:,}",
        got=f"{formatting.number(float(given))} pairs",
        consequence=story,
    )


EXERCISES = (
    lesson_exercise(
        id="vector-back",
        title="Is the whole vector back?",
        concepts=("period",),
        points=1,
        kind=TrueFalse(
            "whole_vector_back",
            _all_back,
            Witness("angles_left", floats(3), _shows_leftovers),
            _if_all_back,
            cases=Cases("vector-back", _three_pairs),
        ),
        hints=(
            "The position m does not matter. By which angle does each pair turn in T positions?",
            "Divide each angle T · θ_j by 2π: where is it a whole number?",
            "`angles_left = [T * theta_1 % (2 * np.pi), …]`; all three must be 0, or 2π within "
            "rounding, for the vector to be back.",
        ),
        reread=PERIODS,
    ),
)

CONTEXT = (
    lesson_exercise(
        id="turns-in-context",
        title="How many turns in a context?",
        concepts=("period",),
        points=1,
        kind=Number(
            "turns_in_context",
            _turns,
            _turns_story,
            cases=Cases("turns-in-context", telling(_in_context, (_turns, *_TURN_SLIPS.values()))),
            wrong=_TURN_SLIPS,
        ),
        hints=(
            "How many periods of pair j fit into L positions?",
            "The pair turns by L · θ_j in all, and a turn is 2π.",
            "`turns_in_context = L * b ** (-2 * (j - 1) / d) / (2 * np.pi)`.",
        ),
        reread=PERIODS,
    ),
    lesson_exercise(
        id="never-round",
        title="Pairs that never come round",
        concepts=("period",),
        points=1,
        kind=Number(
            "pairs_never_round",
            _never,
            _never_story,
            cases=Cases(
                "never-round",
                telling(_a_context, (_never, _never_or_not, *_COUNT_SLIPS.values())),
            ),
            wrong=_COUNT_SLIPS,
        ),
        hints=(
            "A pair comes round when its period fits into L. Count those whose period does not.",
            "Compute all periods at once: 2π times b to the powers 0, 2/d, 4/d and so on.",
            "`np.sum(2 * np.pi * b ** (np.arange(0, d, 2) / d) > L)`.",
        ),
        reread=PERIODS,
    ),
)
