"""The base: what a larger one does, and how one frequency gives it away."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_02.setting import (
    FORMULA,
    Model,
    Numbers,
    lesson_exercise,
    near,
    schedule,
    telling,
)
from autograder.kinds import Choice, Number, Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

#: From base 10,000 to 16 times as much, at d = 8.
_FACTORS = np.array([1, 1 / 2, 1 / 4, 1 / 8])


def _shows_slowdown(given: np.ndarray, _numbers: object) -> Shown:
    text = formatting.vector(given)
    if near(given, _FACTORS):
        return Shown(True, f"The four frequencies are multiplied by {text}.")
    if near(given, 1 / _FACTORS):
        return Shown(False, "These are old over new: divide the new frequency by the old one.")
    if near(given, _FACTORS[::-1]):
        return Shown(False, "These are the factors from the last pair to the first.")
    if np.all(np.abs(given - given[0]) < 1e-9):
        return Shown(
            False,
            "One factor for all would make another choice right. Start with θ₁ = b⁰.",
            misconception="base-slows-all-alike",
        )
    if not near(given[:1], 1):
        return Shown(False, "Start with pair 1: θ₁ = b⁰. What does a larger base do to it?")
    return Shown(False, f"The first factor is right. Is every next one of {text} half of it?")


def _are_readable() -> list[tuple[int, int, int, int]]:
    """List d, j, b and N where θ_j is 1/N exactly, N a whole number that is easy to read."""
    bases = (16, 64, 81, 100, 256, 625, 729, 1000, 4096, 10_000, 50_625, 65_536, 160_000)
    found = []
    for width, base in itertools.product((4, 6, 8, 12, 16, 32), bases):
        for pair in range(2, width // 2 + 1):
            below = 1 / schedule(pair, width, base)
            if below.is_Integer and below <= 2000:
                found.append((width, pair, base, int(below)))
    return found


_READABLE = _are_readable()


def _one_frequency(rng: np.random.Generator) -> Mapping[str, Any]:
    width, pair, _, below = pick(rng, _READABLE)
    return {"d": width, "j": pair, "theta": sp.Rational(1, below)}


def _root(of: Model, sign: int = -1) -> Model:
    """Give θ_j to the power of d over something."""
    return lambda n: n["theta"] ** (sign * sp.Rational(n["d"]) / of(n))


_base = _root(lambda n: 2 * (n["j"] - 1))
_BASE_SLIPS = {
    "exponent-off-by-one": _root(lambda n: 2 * n["j"]),
    "exponent-halved": _root(lambda n: n["j"] - 1),
    "exponent-doubled": _root(lambda n: 4 * (n["j"] - 1)),
    "exponent-without-minus": _root(lambda n: 2 * (n["j"] - 1), 1),
}


def _base_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    base, width, pair = float(given), numbers["d"], numbers["j"]
    if base <= 0:
        return CounterExample(
            f"b = {formatting.number(base)}", consequence="A base is a positive number."
        )
    return CounterExample(
        f"b = {formatting.number(base)} put back, at d = {width} and j = {pair}",
        got=formatting.number(base ** (-2 * (pair - 1) / width)),
        expected=formatting.number(float(numbers["theta"])),
        consequence="The base that you look for gives the frequency that was read off.",
    )


def _maybe_the_first(rng: np.random.Generator) -> Mapping[str, Any]:
    width, pair, _, below = pick(rng, _READABLE)
    if rng.integers(2):
        pair, below = 1, 1
    return {"d": width, "j": pair, "theta": sp.Rational(1, below)}


def _shows_bases(given: np.ndarray, numbers: Numbers) -> Shown:
    width, pair, theta = (float(numbers[name]) for name in ("d", "j", "theta"))
    if np.any(given <= 0):
        return Shown(False, "A base is a positive number.")
    made = given ** (-2 * (pair - 1) / width)
    bases = " and ".join(map(formatting.number, given))
    if not np.allclose(made, theta, rtol=1e-3, atol=0):
        return Shown(
            False,
            f"With the bases {bases} the frequency is {formatting.number(made[0])} and "
            f"{formatting.number(made[1])}, not {formatting.number(theta)}.",
        )
    if pair == 1 and np.allclose(*given):
        return Shown(False, "Both are the same base; here another one gives that frequency too.")
    if pair == 1:
        return Shown(True, f"The bases {bases} both give θ₁ = 1: it says nothing about the base.")
    return Shown(True, f"Only the base {formatting.number(given[0])} gives this frequency.")


def _if_told_wrongly(numbers: Numbers) -> CounterExample:
    if numbers["j"] == 1:
        story = "Compute θ₁ for the bases 100 and 10000: can you tell from it which one it was?"
    else:
        story = "Take a larger base: does this pair keep its frequency, or turn more slowly?"
    return CounterExample(f"pair {numbers['j']} at d = {numbers['d']}", consequence=story)


EXERCISES = (
    lesson_exercise(
        id="larger-base",
        title="Which pairs does a larger base slow down?",
        concepts=("theta-formula",),
        points=1,
        kind=Choice(
            "who_slows_down",
            {
                "a": "all pairs, by the same factor",
                "b": "all but pair 1, and later pairs the more",
                "c": "only the last pair",
                "d": "none: a larger base makes pairs faster",
            },
            right="b",
            witness=Witness("slowdown", floats(4), _shows_slowdown),
            because={
                "a": CounterExample(
                    "pair 1", consequence="θ₁ = b⁰: what is it for b = 10000, and for b = 160000?"
                ),
                "c": CounterExample(
                    "pair 2",
                    got="θ₂ = b^(−1/4)",
                    consequence="It is 1/10 for b = 10000. Is it still that for b = 160000?",
                ),
                "d": CounterExample(
                    "pair 3",
                    got="θ₃ = b^(−1/2)",
                    consequence="That is 1 over a square root. What does a larger root make of it?",
                ),
            },
            wrong={"a": "base-slows-all-alike", "d": "larger-base-faster"},
        ),
        hints=(
            "Compute the four frequencies for both bases, and divide pair by pair.",
            "The factor of pair j is 16^(−2(j − 1)/8): a power of 16, the factor of the base.",
            "16 to the powers 0, −1/4, −1/2 and −3/4, and the fourth root of 16 is 2.",
        ),
        reread=FORMULA,
    ),
    lesson_exercise(
        id="base-from-theta",
        title="The base from one frequency",
        concepts=("theta-formula",),
        points=1,
        kind=Number(
            "found_base",
            _base,
            _base_story,
            cases=Cases("base-from-theta", telling(_one_frequency, (_base, *_BASE_SLIPS.values()))),
            wrong=_BASE_SLIPS,
        ),
        hints=(
            "The formula has one unknown, b. Undo the exponent.",
            "Raise both sides to the power that makes the exponent of b a 1: 1 divided by "
            "−2(j − 1)/d.",
            "`found_base = theta ** (-d / (2 * (j - 1)))`; put it back to see that it fits.",
        ),
        reread=FORMULA,
    ),
    lesson_exercise(
        id="base-told",
        title="Does this frequency tell the base?",
        concepts=("theta-formula",),
        points=1,
        kind=TrueFalse(
            "tells_the_base",
            lambda numbers: numbers["j"] > 1,
            Witness("fitting_bases", floats(2), _shows_bases),
            _if_told_wrongly,
            cases=Cases("base-told", _maybe_the_first),
        ),
        hints=(
            "Look at j first. What is the exponent of that pair?",
            "For j = 1 the exponent is 0, and every base to the power 0 is 1.",
            "For j = 1 any two bases fit, such as 100 and 10000; for j ≥ 2 solve for b, and give "
            "that base twice.",
        ),
        reread=FORMULA,
    ),
)
