"""Two of the last questions, on lesson 8 itself: a faulty program, and a turn from its rate."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_04.exact import Numbers, telling, whole_vector
from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.formatting import array
from autograder.kinds import Array
from autograder.verdict import CounterExample

REREAD = "Before you go: six questions"

_THETA = (1.0, 0.1)
_NEIGHBOURS, _HALVES = ((0, 1), (2, 3)), ((0, 2), (1, 3))
#: Entries are shown with three decimals; what one of two programs gives must be told from them.
_DECIMALS, _APART = 1000, 0.05


def _program(
    pairs: Any = _NEIGHBOURS, way: int = 1, ahead: int = 0, theta: tuple[float, float] = _THETA
) -> Callable[[Any, int], np.ndarray]:
    """Make a program that turns four entries, rightly but for one slip."""

    def turn(x: Any, m: int) -> np.ndarray:
        out = np.zeros(4)
        for (i, k), frequency in zip(pairs, theta, strict=True):
            c, s = (f(way * (m + ahead) * frequency) for f in (np.cos, np.sin))
            out[i], out[k] = c * x[i] - s * x[k], s * x[i] + c * x[k]
        return out

    return turn


_MENDED = _program()
#: {what the program does: the program}.
SLIPS = {
    "turns clockwise": _program(way=-1),
    "takes pairs from the two halves": _program(pairs=_HALVES),
    "counts positions from 1": _program(ahead=1),
    "has the exponent −4(j − 1)/d": _program(theta=(1.0, 0.01)),
}


def _planted(n: Numbers) -> Callable[[Any, int], np.ndarray]:
    """Give the program whose output was shown."""
    shown = np.array([float(one) for one in n["faulty_x"]])
    return min(SLIPS.values(), key=lambda one: float(np.abs(one(n["x"], n["m"]) - shown).max()))


def _faulty(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a slip, and vectors at which no two programs give the same."""
    programs = [*SLIPS.values(), _MENDED]
    while True:
        x, y = whole_vector(rng, 4), whole_vector(rng, 4)
        m, n = (int(one) for one in rng.choice(np.arange(2, 12), size=2, replace=False))
        if all(
            np.abs(one(*at) - other(*at)).max() > _APART
            for at in ((x, m), (y, n))
            for i, one in enumerate(programs)
            for other in programs[:i]
        ):
            break
    shown = programs[int(rng.integers(len(SLIPS)))](x, m)
    faulty_x = [sp.Rational(round(float(one) * _DECIMALS), _DECIMALS) for one in shown]
    return {"x": x, "m": m, "faulty_x": faulty_x, "y": y, "n": n}


def _foretold(n: Numbers) -> list[float]:
    return _planted(n)(n["y"], n["n"]).tolist()


_FAULTY = {"mended-not-foretold": lambda n: _MENDED(n["y"], n["n"]).tolist()}


def _other_slip(got: np.ndarray, n: Numbers) -> CounterExample:
    for told, program in SLIPS.items():
        if np.abs(program(n["y"], n["n"]) - got).max() < 5e-3:
            return CounterExample(
                f"a program that {told}",
                got=f"it makes {array(program(n['x'], n['m']))} of x",
                expected=f"the program shown made {array(np.array(n['faulty_x'], dtype=float))}",
                consequence="So it is another slip. Which of the other three fits?",
            )
    return CounterExample(
        "y at position n",
        got=array(got),
        consequence="No program with one of the four slips gives this. Write each of them down, "
        "and see first which one makes faulty_x of x.",
    )


def _rate(rng: np.random.Generator) -> Mapping[str, Any]:
    size, sign = int(rng.choice([1, 2, 3, 4, 6])), int(rng.choice([-1, 1]))
    return {"w": sp.Rational(sign * size, 10), "m": int(rng.integers(2, 10))}


def _matrix(entries: Callable[[Any, Any], Any]) -> Any:
    return lambda n: entries(n["m"], n["w"])


def _turn(angle: Any, way: int = 1) -> list[list[Any]]:
    c, s = sp.cos(angle), way * sp.sin(angle)
    return [[c, s], [-s, c]]


_from_rate = _matrix(lambda m, w: _turn(m * w))
_FROM_RATE = {
    "clockwise": _matrix(lambda m, w: _turn(m * w, way=-1)),
    "position-ignored": _matrix(lambda m, w: _turn(w)),
    "small-angle-series": _matrix(lambda m, w: [[sp.S.One, m * w], [-m * w, sp.S.One]]),
    "symmetric-for-skew": _matrix(
        lambda m, w: [[sp.cosh(m * w), sp.sinh(m * w)], [sp.sinh(m * w), sp.cosh(m * w)]]
    ),
}


def _rate_story(got: np.ndarray, n: Numbers) -> CounterExample:
    if np.abs(got @ got.T - np.eye(2)).max() > 5e-3:
        story = "R(m)R(m)ᵀ must be I. Is it, for your matrix?"
    elif np.linalg.det(got) < 0:
        story = "Its determinant is −1: a mirror. R(0) = I has 1, and nothing jumps on the way."
    else:
        story = (
            "A turn it is. Near m = 0 the entry in row 1, column 2 must grow by w for each step: "
            "is its angle m times w, and is its sign that of w?"
        )
    return CounterExample(f"w = {n['w']}, m = {n['m']}", got=array(got), consequence=story)


EXERCISES = (
    lesson_exercise(
        id="review-faulty-again",
        title="Last review: one slip, found and foretold",
        concepts=("debug",),
        points=1,
        kind=Array(
            "foretold_y",
            _foretold,
            _other_slip,
            shape=(4,),
            cases=telling("review-faulty-again", _faulty, [_foretold, *_FAULTY.values()]),
            wrong=_FAULTY,
        ),
        hints=(
            "Which of the four slips makes `faulty_x` of x at m? Try one after the other.",
            "Only one fits. Then run the program with that slip on y at n, and mend nothing.",
            "The right pair is `[c * a - s * b, s * a + c * b]` of angle m · θ. The slips: the "
            "angle −mθ; entries 1, 3 and 2, 4 as pairs; the angle (m + 1)θ; θ₂ = 1/100.",
        ),
        reread=REREAD,
    ),
    lesson_exercise(
        id="review-turn-from-rate",
        title="Last review: a turn from one number",
        concepts=("necessity",),
        points=1,
        kind=Array(
            "turn_from_rate",
            _from_rate,
            _rate_story,
            shape=(2, 2),
            cases=telling("review-turn-from-rate", _rate, [_from_rate, *_FROM_RATE.values()]),
            wrong=_FROM_RATE,
        ),
        hints=(
            "A rate of change at 0 must be skew: A + Aᵀ = 0. What are the other three entries?",
            "A = [[0, w], [−w, 0]], and R(m) = exp(mA) is a turn. By which angle?",
            "The angle is m · w: `[[np.cos(m * w), np.sin(m * w)], "
            "[-np.sin(m * w), np.cos(m * w)]]`.",
        ),
        reread=REREAD,
    ),
)
