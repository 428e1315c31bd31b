"""Three questions from the lessons before: order, turns that add up, and the block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import (
    drawn,
    pick,
    small_vector,
    turned,
)
from autograder.exercises.lesson_02.setting import Numbers, lesson_exercise, telling
from autograder.kinds import Array
from autograder.verdict import CounterExample

_REREAD = "Three questions from before"

_TRIPLES = (
    *((3, 4, 5), (4, 3, 5), (5, 12, 13), (12, 5, 13), (8, 15, 17), (15, 8, 17)),
    *((7, 24, 25), (24, 7, 25), (20, 21, 29), (21, 20, 29), (12, 35, 37), (35, 12, 37)),
)

#: Tokens a, b, c stand in the order c, a, b.
_NEW_ORDER = (2, 0, 1)


def _in_new_order(items: Any) -> list[Any]:
    return [items[place] for place in _NEW_ORDER]


def _shares(numbers: Numbers) -> list[sp.Expr]:
    powers = [sp.exp(int(score)) for score in numbers["scores"]]
    return _in_new_order([power / sum(powers) for power in powers])


_SHUFFLED_SLIPS = {
    "scores-shared": lambda n: _in_new_order(
        [sp.Rational(int(score), int(sum(n["scores"]))) for score in n["scores"]]
    ),
    "exponentials-not-shared": lambda n: _in_new_order([sp.exp(int(s)) for s in n["scores"]]),
}
_SHUFFLED = Cases(
    "review-shuffled",
    telling(
        lambda rng: {"scores": [int(s) for s in rng.permutation(np.arange(1, 6))[:3]]},
        (_shares, *_SHUFFLED_SLIPS.values()),
    ),
)


def _shuffled_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    total = float(np.sum(given))
    if abs(total - 1) > 1e-3:
        story = f"Shares add up to 1; these add up to {formatting.number(total)}."
    else:
        story = (
            "They add up to 1. Each token takes its share along: which token now stands first, "
            "and does the largest share stand with the largest score?"
        )
    return CounterExample("your shares", got=formatting.vector(given), consequence=story)


_ANGLES = tuple(sp.pi * sp.Rational(k, 12) for k in (1, 2, 3, 5, 7))
_TURN_SLIPS = {
    "clockwise": lambda n: turned(n["p"], (n["m"] - n["n"]) * n["theta"]),
    "position-for-distance": lambda n: turned(n["p"], n["n"] * n["theta"]),
    "off-by-one": lambda n: turned(n["p"], (n["n"] - n["m"] - 1) * n["theta"]),
    "off-by-one-more": lambda n: turned(n["p"], (n["n"] - n["m"] + 1) * n["theta"]),
    "degrees-for-radians": lambda n: turned(n["p"], (n["n"] - n["m"]) * n["theta"] * sp.pi / 180),
}


def _on_the_way(numbers: Numbers) -> sp.Matrix:
    return turned(numbers["p"], (numbers["n"] - numbers["m"]) * numbers["theta"])


def _two_positions(rng: np.random.Generator) -> Mapping[str, Any]:
    m = int(rng.integers(2, 8))
    return {
        "p": small_vector(rng),
        "m": m,
        "n": m + int(rng.integers(2, 8)),
        "theta": pick(rng, _ANGLES),
    }


_TURNED_ON = Cases(
    "review-turned-on", telling(_two_positions, (_on_the_way, *_TURN_SLIPS.values()))
)


def _turned_on_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    start = np.array(numbers["p"], dtype=float)
    before, after = np.hypot(*start), np.hypot(*given)
    if abs(before - after) > 5e-3 * before:
        story = (
            f"A turn keeps the length: p has {formatting.number(before)}, and your vector "
            f"{formatting.number(after)}."
        )
    else:
        story = (
            "The length is right, the angle is not. p has been turned by mθ already: how many "
            "steps of θ are left to position n?"
        )
    return CounterExample(
        f"p = {formatting.vector(start)} at position {numbers['m']}",
        consequence=story,
        picture=drawn(start, given),
    )


def _one_step(numbers: Numbers) -> sp.Matrix:
    return sp.Matrix([[numbers["c"], numbers["s"]], [-numbers["s"], numbers["c"]]])


_STEP_SLIPS = {
    "multiplied-instead-of-turned": lambda n: 2 * _one_step(n),
    "position-ignored": _one_step,
    "column-form": lambda n: (_one_step(n) ** 2).T,
    "entrywise-product": lambda n: _one_step(n).applyfunc(lambda entry: entry**2),
}


def _sine_and_cosine(rng: np.random.Generator) -> Mapping[str, Any]:
    short, long, slope = pick(rng, _TRIPLES)
    return {"c": sp.Rational(short, slope), "s": sp.Rational(long, slope)}


def _two_steps_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    start = np.array([1.0, 0.0])
    at_1 = np.array(_one_step(numbers).tolist(), dtype=float)[0]
    return CounterExample(
        "[1, 0] @ your matrix",
        got=formatting.vector(start @ given),
        consequence=f"At position 1 [1, 0] stands at {formatting.vector(at_1)}; the same turn once "
        "more leads on to position 2. Does your matrix take it there, and is it still as long?",
        picture=drawn(start, start @ given, at_1, wanted="position 1"),
    )


EXERCISES = (
    lesson_exercise(
        id="review-shuffled",
        title="From before: tokens in another order",
        concepts=("why-position",),
        points=1,
        kind=Array(
            "shuffled_shares",
            _shares,
            _shuffled_story,
            shape=(3,),
            cases=_SHUFFLED,
            wrong=_SHUFFLED_SLIPS,
        ),
        hints=(
            "Without positions a token's share depends on the scores alone, wherever it stands.",
            "The softmax takes `np.exp` of each score and divides by the sum of the three.",
            "Compute the shares in the old order, then write down those of c, a and b: "
            "`shares[[2, 0, 1]]`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="review-turned-on",
        title="From before: on to another position",
        concepts=("composition", "rotation"),
        points=1,
        kind=Array(
            "turned_on",
            _on_the_way,
            _turned_on_story,
            shape=(2,),
            cases=_TURNED_ON,
            wrong=_TURN_SLIPS,
        ),
        hints=(
            "Turns add up: mθ have been made, nθ are wanted.",
            "Turn p by the angle (n − m)θ.",
            "With c and s of that angle: [c·p₁ − s·p₂, s·p₁ + c·p₂].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="review-two-steps",
        title="From before: the block one position on",
        concepts=("block", "composition"),
        points=1,
        kind=Array(
            "block_of_two_steps",
            lambda n: _one_step(n) ** 2,
            _two_steps_story,
            shape=(2, 2),
            cases=Cases("review-two-steps", _sine_and_cosine),
            wrong=_STEP_SLIPS,
        ),
        hints=(
            "The block at position 2 turns by 2θ, which is a turn by θ, made twice.",
            "Turning twice is multiplying the block by itself, row by column.",
            "`block_of_two_steps = B @ B`, with B the block at position 1.",
        ),
        reread=_REREAD,
    ),
)
