"""Broken programs to repair, each judged as if it had been written from scratch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from autograder.exercise import Exercise
from autograder.exercises.lesson_02 import frequencies_code
from autograder.exercises.lesson_05 import rope_sequence
from autograder.exercises.lesson_06 import attention_code
from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.kinds.function import Function, Input

REPAIRS = "Eight programs to repair"
_POINTS = 2

(_ROPE,) = (one.kind for one in rope_sequence.EXERCISES)
(_ATTENTION,) = (one.kind for one in attention_code.EXERCISES)
(_FREQUENCIES,) = (one.kind for one in frequencies_code.EXERCISES)


def _deciding(inputs: Iterable[Input]) -> tuple[Input, ...]:
    return tuple(replace(one, part="values") for one in inputs)


def _repaired(kind: Function, name: str) -> Function:
    """Give the same function under another name, where every input decides.

    A program that is right but for its one slip must not earn what it was given with.
    """

    def near(number: float, rng: np.random.Generator) -> Iterator[Input]:
        yield from _deciding(kind.near(number, rng))

    return replace(
        kind,
        name=name,
        inputs=_deciding(kind.inputs),
        fresh=lambda rng: _deciding(kind.fresh(rng)),
        near=near,
        weights={"values": 5.0, "shape": 0.5, "dtype": 0.25, "purity": 0.25},
    )


def _repair(
    what: str, title: str, kind: Function, concepts: tuple[str, ...], hints: tuple[str, str, str]
) -> Exercise:
    """Ask for the same function as an earlier exercise does, under a name of its own."""
    return lesson_exercise(
        id=f"repair-{what}",
        title=title,
        concepts=("debug", *concepts),
        points=_POINTS,
        kind=_repaired(kind, f"repaired_{what.replace('-', '_')}"),
        hints=hints,
        reread=REPAIRS,
    )


EXERCISES = (
    _repair(
        "sign",
        "Program 1",
        _ROPE,
        ("rotation",),
        (
            "Turn [1, 0] by a quarter. Where must it go, and where does it go?",
            "Its second entry must become +sin. Which line makes it, and with which sign?",
            "In the course's pair the first entry has the minus: `c * a - s * b` and `s * a + "
            "c * b`.",
        ),
    ),
    _repair(
        "layout",
        "Program 2",
        _ROPE,
        ("layouts",),
        (
            "Turn [1, 0, 0, 0] by a quarter in its first pair. Which entry grows?",
            "The program cuts x into halves; the vectors here keep the entries of a pair side by "
            "side.",
            "Take `x[..., 0::2]` and `x[..., 1::2]`, and write the results back to these places.",
        ),
    ),
    _repair(
        "angles",
        "Program 3",
        _ROPE,
        ("layouts", "periodic-sum"),
        (
            "Print the angles that meet entries 1 to 4, and the partner of each entry.",
            "`np.repeat` is right for neighbours, who share an angle; but the partner comes from "
            "the other half.",
            "Keep the repeated angles, and make the partner of neighbours: "
            "swap(x) = (−x₂, x₁, −x₄, x₃, …).",
        ),
    ),
    _repair(
        "offset",
        "Program 4",
        _ROPE,
        ("tokens", "relative"),
        (
            "Call it with positions [5, 6, 7], and with [0, 1, 2]. What do you see?",
            "Every sequence begins at 0 for this program, also one that goes on after a cache.",
            "Drop what subtracts the first position: the positions are right as they come.",
        ),
    ),
    _repair(
        "axis",
        "Program 5",
        _ROPE,
        ("tokens",),
        (
            "Give it x of shape (heads, tokens, d), with other numbers of heads than of tokens.",
            "The positions belong to the axis before the last one, whatever axes stand in front.",
            "`angle = positions[..., None] * theta` has the shape (..., tokens, d/2), which meets "
            "x[..., 0::2] as it is.",
        ),
    ),
    _repair(
        "bits",
        "Program 6",
        _ROPE,
        ("block",),
        (
            "It is right up to position 127. What is 128 in eight bits, one of them the sign?",
            "`np.array(128).astype(np.int8)` is −128. Which type has room for every position?",
            "Take the positions as float64, or leave them as they are.",
        ),
    ),
    _repair(
        "exponent",
        "Program 7",
        _FREQUENCIES,
        ("theta-formula",),
        (
            "What is θ₁, and what does the program give?",
            "The exponent of pair j is −2(j − 1)/d: it begins with 0.",
            "`np.arange(0, d, 2)` counts 2(j − 1); the program counts from 2 on.",
        ),
    ),
    _repair(
        "values",
        "Program 8",
        _ATTENTION,
        ("tokens",),
        (
            "Move all positions on by 5. Which of scores, weights and results should change?",
            "The weights stay, and the results do not: something that is mixed was turned.",
            "Turn q and k, and leave v as it came.",
        ),
    ),
)
