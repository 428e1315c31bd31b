"""Three questions on lesson 3: what turns multiply to, C(x, mθ), and a token at its position."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_01.setting import ANGLES, pick, turned
from autograder.exercises.lesson_04.exact import FREQUENCIES, Numbers, telling, whole_vector
from autograder.exercises.lesson_05.setting import REVIEW, lesson_exercise
from autograder.kinds import Array
from autograder.verdict import CounterExample


def _turning(angle: Any) -> list[sp.Expr]:
    return [sp.cos(angle), sp.sin(angle)]


def _two_angles(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"a": pick(rng, ANGLES), "b": pick(rng, ANGLES)}


def _product(numbers: Numbers) -> list[sp.Expr]:
    return _turning(numbers["a"] + numbers["b"])


_PRODUCT = {
    "angles-subtracted": lambda n: _turning(n["b"] - n["a"]),
    "exponents-multiplied": lambda n: _turning(n["a"] * n["b"]),
    "parts-multiplied": lambda n: [
        one * other for one, other in zip(_turning(n["a"]), _turning(n["b"]), strict=True)
    ],
}


def _not_the_product(got: np.ndarray, _numbers: Numbers) -> CounterExample:
    length = float(np.hypot(*got))
    if abs(length - 1) > 5e-3:
        story = "Both factors have length 1, and lengths multiply. How long is your product?"
    else:
        story = "The first factor turns by a, the second one goes on from there. How far in all?"
    return CounterExample("e^(𝚒a) e^(𝚒b)", got=f"length {length:.4g}", consequence=story)


def _four_entries(rng: np.random.Generator) -> Mapping[str, Any]:
    fast, slow = sorted(rng.choice(len(FREQUENCIES), size=2, replace=False).tolist())[::-1]
    theta = [FREQUENCIES[fast], FREQUENCIES[slow]]
    return {"x": whole_vector(rng, 4), "m": int(rng.integers(3, 20)), "theta": theta}


def _second_number(
    place: tuple[int, int] = (2, 3), pair: int = 1, at: Any = None, way: int = 1
) -> Any:
    def entries(numbers: Numbers) -> list[sp.Expr]:
        x = [numbers["x"][i] for i in place]
        position = numbers["m"] if at is None else at
        return list(turned(x, way * position * numbers["theta"][pair]))

    return entries


_NUMBER = {
    "half-split": _second_number(place=(1, 3)),
    "equal-frequencies": _second_number(pair=0),
    "position-ignored": _second_number(at=1),
    "clockwise": _second_number(way=-1),
}


def _a_turned_pair(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"e": whole_vector(rng), "i": int(rng.integers(3, 9)), "theta": pick(rng, ANGLES)}


def _turned_by(turns: Any) -> Any:
    return lambda n: list(turned(n["e"], turns(n) * n["theta"]))


_back = _turned_by(lambda n: -n["i"])
_BACK = {
    "turned-on-for-back": _turned_by(lambda n: n["i"]),
    "position-ignored": _turned_by(lambda _: -1),
    "not-turned": _turned_by(lambda _: 0),
}

EXERCISES = (
    lesson_exercise(
        id="review-euler-product",
        title="Review: two numbers that turn",
        concepts=("euler",),
        points=1,
        kind=Array(
            "product_of_turns",
            _product,
            _not_the_product,
            shape=(2,),
            cases=telling("review-euler-product", _two_angles, [_product, *_PRODUCT.values()]),
            wrong=_PRODUCT,
        ),
        hints=(
            "Where powers are multiplied, what happens to their exponents?",
            "e^(𝚒a) e^(𝚒b) = e^(𝚒(a+b)), and e^(𝚒φ) = cos φ + 𝚒 sin φ.",
            "`[np.cos(a + b), np.sin(a + b)]`.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-second-number",
        title="Review: the second number of C(x, mθ)",
        concepts=("complex-vector", "complex-rope"),
        points=1,
        kind=Array(
            "second_of_c",
            _second_number(),
            lambda got, n: CounterExample(
                "the second complex number",
                got=f"length {float(np.hypot(*got)):.4g}",
                consequence="It is made of entries 3 and 4 and turns by m times the second "
                "frequency. Has it kept its length, which was "
                f"{float(np.hypot(*n['x'][2:])):.4g}?",
            ),
            shape=(2,),
            cases=telling(
                "review-second-number", _four_entries, [_second_number(), *_NUMBER.values()]
            ),
            wrong=_NUMBER,
        ),
        hints=(
            "Regroup first: which two entries make the second complex number?",
            "It is (x₃ + 𝚒x₄) e^(𝚒mθ₂); Python counts x[2], x[3] and theta[1].",
            "`z = (x[2] + 1j * x[3]) * np.exp(1j * m * theta[1])`, then `[z.real, z.imag]`.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-embedding-back",
        title="Review: back to the embedding",
        concepts=("notation", "complex-pair"),
        points=1,
        kind=Array(
            "embedding_found",
            _back,
            lambda _got, n: CounterExample(
                f"your embedding, at position {n['i']}",
                consequence="Turn your embedding by i times θ, as Ro does. Do you come to the "
                "e_i that was given?",
            ),
            shape=(2,),
            cases=telling("review-embedding-back", _a_turned_pair, [_back, *_BACK.values()]),
            wrong=_BACK,
        ),
        hints=(
            "e_i is the embedding, turned by i times θ. How is a turn undone?",
            "As numbers, e' = x' e^(𝚒iθ). Multiply by e^(−𝚒iθ).",
            "`z = (e[0] + 1j * e[1]) * np.exp(-1j * i * theta)`, then `[z.real, z.imag]`.",
        ),
        reread=REVIEW,
    ),
)
