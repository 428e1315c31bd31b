"""What bfloat16 makes of positions, and what that does to angles."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.exercises.lesson_04.exact import telling
from autograder.exercises.lesson_05.setting import FEW_BITS, lesson_exercise
from autograder.kinds import Array
from autograder.verdict import CounterExample

#: Binary digits of the two formats of 16 bits, the leading 1 among them.
BFLOAT16, FLOAT16 = 8, 11


def spacing(position: int, digits: int) -> int:
    """Give the distance of the numbers with so many binary digits, around a position."""
    return max(1, 2 ** (math.frexp(position)[1] - digits))


def rounded(position: int, digits: int) -> int:
    """Round to so many binary digits, from the middle to the even one."""
    step = spacing(position, digits)
    return step * round(position / step)


def _three(digits: int, cut: bool = False) -> Any:
    """Give the first position that is lost, what becomes of n, and how far it is off."""

    def numbers_of(numbers: Mapping[str, Any]) -> list[int]:
        n, step = int(numbers["n"]), spacing(int(numbers["n"]), digits)
        held = n // step * step if cut else rounded(n, digits)
        return [2**digits + 1, held, abs(n - held)]

    return numbers_of


_RIGHT = _three(BFLOAT16)
_WRONG = {
    "leading-one-forgotten": _three(BFLOAT16 - 1),
    "float-16-for-bfloat-16": _three(FLOAT16),
    "cut-not-rounded": _three(BFLOAT16, cut=True),
}


def _between(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a long position that is rounded up, and not from the middle."""
    step = 2 ** int(rng.integers(4, 9))
    below, past = int(rng.integers(128, 255)), int(rng.integers(step // 2 + 1, step))
    return {"n": step * below + past}


def _story(got: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    n = int(numbers["n"])
    first, held, _ = map(float, _RIGHT(numbers))
    if got[0] != first:
        story = (
            "With 8 binary digits every whole number is exact as long as 8 suffice to write it. "
            "Which is the first for which they do not?"
        )
        return CounterExample("the first position lost", got=f"{got[0]:.9g}", consequence=story)
    if got[1] != held:
        story = (
            f"Around {n} the numbers that can be held lie {spacing(n, BFLOAT16)} apart, and the "
            "nearest one is taken. Is yours one of them, and the nearest?"
        )
        return CounterExample(f"n = {n}", got=f"{got[1]:.9g}", consequence=story)
    story = "Pair 1 has the frequency 1, so its angle is off by as much as the position."
    return CounterExample(f"n = {n}", got=f"off by {got[2]:.9g} radians", consequence=story)


EXERCISES = (
    lesson_exercise(
        id="bfloat-positions",
        title="Positions in bfloat16",
        concepts=("block",),
        points=1,
        kind=Array(
            "lost_held_off",
            _RIGHT,
            _story,
            shape=(3,),
            cases=telling("bfloat-positions", _between, [_RIGHT, *_WRONG.values()]),
            wrong=_WRONG,
        ),
        hints=(
            "The helper of the course tells what becomes of any number: try it on 0, 1, 2 and on.",
            "The first lost position is the smallest p with `to_bfloat16(p) != p`. Pair 1 has the "
            "frequency 1: its angle is off by the error of the position.",
            "`p = next(p for p in range(10**4) if to_bfloat16(p) != p)`, then "
            "`[p, to_bfloat16(n), abs(n - to_bfloat16(n))]`.",
        ),
        reread=FEW_BITS,
    ),
)
