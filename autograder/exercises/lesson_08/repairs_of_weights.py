"""Two more programs to repair: weights permuted twice, and a gain that comes after the turn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.encodings import (
    any_frequencies,
    any_vectors,
    real_symbols,
    telling_position,
    telling_width,
    turned_formula,
    usual_frequencies,
    vector,
)
from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.slips.repairs import gain_models, gained, projected, projection_models

MORE = "Two more, from real checkpoints"
_QUARTER = np.pi / 2
_M = sp.Symbol("m", real=True)


def _weights(rows: int, d: int) -> np.ndarray:
    return np.arange(1.0, rows * d + 1).reshape(rows, d) % 7 - 2


def _of_tokens(rows: int, d: int, m: int, theta: np.ndarray) -> tuple[Any, ...]:
    return np.arange(1.0, rows + 1), _weights(rows, d), m, theta


_PROJECTED = [
    (vector(1), np.array([[1.0, 0, 0, 0]]), 1, vector(_QUARTER, 0.5)),
    (vector(1), np.array([[0.0, 1, 0, 0]]), 1, vector(_QUARTER, 0.5)),
    (vector(1), np.array([[0.0, 0, 1, 0]]), 1, vector(0.5, _QUARTER)),
    _of_tokens(2, 4, 1, vector(0.5, 0.25)),
    _of_tokens(3, 4, 4, vector(0.5, 0.25)),
    _of_tokens(3, 6, 3, vector(0.5, 0.25, 0.125)),
]
_PLACES = [_of_tokens(3, 4, m, vector(0.5, 0.25)) for m in (0, -3, 40, 5000)]
_SIZES = [
    _of_tokens(rows, d, 3, usual_frequencies(d, 100.0)) for rows, d in ((1, 2), (5, 8), (4, 16))
]


def _fresh_projected(rng: np.random.Generator) -> list[Input]:
    def drawn(part: str, rows: int, d: int, m: int) -> Input:
        given = (any_vectors(rng, rows), any_vectors(rng, rows, d), m, any_frequencies(rng, d))
        return Input(part, given)

    return [
        drawn("values", 3, 4, int(rng.integers(1, 50))),
        drawn("values", 4, 6, int(rng.integers(1, 50))),
        drawn("positions", 3, 4, -int(rng.integers(60, 5000))),
        drawn("widths", int(rng.integers(1, 7)), 2 * int(rng.integers(1, 8)), 5),
    ]


def _near_projected(number: float, rng: np.random.Generator) -> Iterator[Input]:
    position, width = telling_position(number), telling_width(number)
    for m in (position - 1, position, position + 1) if position is not None else ():
        yield Input("positions", _of_tokens(3, 4, m, any_frequencies(rng, 4)))
    if width is not None and width <= 128:
        yield Input("widths", _of_tokens(3, width, 3, any_frequencies(rng, width)))


def _claim_projected(rows: int, d: int) -> Claim:
    x, theta = real_symbols("x", rows), real_symbols("theta", d // 2)
    w = np.array(real_symbols("w", rows * d), dtype=object).reshape(rows, d)
    q = list(np.array(x, dtype=object) @ w)
    return Claim(
        (np.array(x, dtype=object), w, _M, np.array(theta, dtype=object)),
        turned_formula(q, _M, theta),
        f"{rows} entries of x, d = {d}",
    )


_GAINED = [
    (vector(1, 0), vector(2, 1), 1, vector(_QUARTER)),
    (vector(0, 1), vector(2, 1), 1, vector(_QUARTER)),
    (vector(1, 2, 3, 4), vector(1, 1, 1, 1), 3, vector(0.5, 0.25)),
    (vector(1, 2, 3, 4), vector(1, 2, 3, 4), 3, vector(0.5, 0.25)),
    (vector(1, 2, 3, 4), vector(2, 0.5, -1, 3), 2, vector(0.5, 0.25)),
    (vector(1, -2, 3, 1), vector(1, 2, 1, 2), 5, usual_frequencies(4)),
]


def _of_gain(d: int, m: int, theta: np.ndarray) -> tuple[Any, ...]:
    return np.arange(1.0, d + 1), np.arange(d, 0.0, -1) / 2, m, theta


_GAIN_PLACES = [_of_gain(4, m, vector(0.5, 0.25)) for m in (0, -3, 40, 5000)]
_GAIN_SIZES = [_of_gain(d, 3, usual_frequencies(d, 100.0)) for d in (2, 6, 8, 32)]


def _fresh_gained(rng: np.random.Generator) -> list[Input]:
    def drawn(part: str, d: int, m: int) -> Input:
        return Input(part, (any_vectors(rng, d), rng.normal(size=d), m, any_frequencies(rng, d)))

    return [
        drawn("values", 4, int(rng.integers(1, 50))),
        drawn("values", 4, int(rng.integers(1, 50))),
        drawn("positions", 4, -int(rng.integers(60, 5000))),
        drawn("widths", 2 * int(rng.integers(1, 12)), 5),
    ]


def _near_gained(number: float, rng: np.random.Generator) -> Iterator[Input]:
    position, width = telling_position(number), telling_width(number)
    for m in (position - 1, position, position + 1) if position is not None else ():
        yield Input("positions", _of_gain(4, m, any_frequencies(rng, 4)))
    if width is not None and width <= 256:
        yield Input("widths", _of_gain(width, 3, any_frequencies(rng, width)))


def _claim_gained(d: int) -> Claim:
    x, gain = real_symbols("x", d), real_symbols("g", d)
    theta = real_symbols("theta", d // 2)
    given = [one * factor for one, factor in zip(x, gain, strict=True)]
    arrays = [np.array(one, dtype=object) for one in (x, gain, theta)]
    return Claim(
        (arrays[0], arrays[1], _M, arrays[2]), turned_formula(given, _M, theta), f"d = {d}"
    )


_WEIGHTS = {"values": 2.0, "positions": 0.5, "widths": 0.5, "purity": 0.5}

EXERCISES = (
    lesson_exercise(
        id="repair-permuted",
        title="Program 9",
        concepts=("debug", "layouts"),
        points=2,
        kind=Function(
            "repaired_projection",
            ("x", "w", "m", "theta"),
            projected,
            claims=(_claim_projected(2, 4), _claim_projected(1, 6)),
            inputs=(
                *of_part("values", _PROJECTED),
                *of_part("positions", _PLACES),
                *of_part("widths", _SIZES),
            ),
            fresh=_fresh_projected,
            near=_near_projected,
            wrong=projection_models(),
            weights=_WEIGHTS,
        ),
        hints=(
            "Give it x = [1] and w = [[0, 1, 0, 0]]. Which entry of q is that, and in which pair?",
            "The weights were brought into the order of neighbours when the checkpoint was "
            "converted. What does the program do with them once more?",
            "Leave the columns of w as they are: `q = x @ w`, and turn neighbours.",
        ),
        reread=MORE,
    ),
    lesson_exercise(
        id="repair-gain",
        title="Program 10",
        concepts=("debug", "relative"),
        points=2,
        kind=Function(
            "repaired_gain",
            ("x", "gain", "m", "theta"),
            gained,
            claims=(_claim_gained(4), _claim_gained(6)),
            inputs=(
                *of_part("values", _GAINED),
                *of_part("positions", _GAIN_PLACES),
                *of_part("widths", _GAIN_SIZES),
            ),
            fresh=_fresh_gained,
            near=_near_gained,
            wrong=gain_models(),
            weights=_WEIGHTS,
        ),
        hints=(
            "A gain of (2, 1) stretches the first axis. Does it matter whether a vector is "
            "stretched before it is turned, or afterwards?",
            "For the score to be relative the turn must come last: R(m)R(n)ᵀ have to meet.",
            "`x = x * gain` first, and then turn its pairs.",
        ),
        reread=MORE,
    ),
)
