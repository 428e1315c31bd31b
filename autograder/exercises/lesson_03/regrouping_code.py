"""A d-vector as d/2 complex numbers, in code: to real and imaginary parts, and back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.exercises.encodings import any_vectors, real_symbols, telling_width, vector
from autograder.exercises.lesson_03.setting import VECTOR, lesson_exercise
from autograder.exercises.places import of_vectors
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.slips.models import alone
from ropelib.pairs import from_complex, to_complex

_WIDTHS = (2, 6, 8, 12, 64)
_WEIGHTS = {"values": 2.0, "widths": 2.0, "purity": 1.0}


def parts_of(x: Any) -> np.ndarray:
    """Give the real parts, and below them the imaginary parts, of a vector's complex numbers."""
    z = to_complex(x)
    return np.stack([z.real, z.imag])


def vector_of(real: Any, imaginary: Any) -> np.ndarray:
    """Give the vector whose complex numbers have these parts."""
    return from_complex(np.asarray(real) + 1j * np.asarray(imaginary))


def _counting(d: int) -> np.ndarray:
    return np.arange(1.0, d + 1)


def _every_width(rng: np.random.Generator) -> Iterator[tuple[str, np.ndarray]]:
    for part, d in [("values", 4)] * 4 + [("widths", d) for d in (2, 6, 10, 32)]:
        yield part, any_vectors(rng, d)


def _near(number: float, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """Put a number that a program mentions where it could decide: a width, or an entry."""
    width = telling_width(number)
    for d in (width, width + 2, 2 * width) if width is not None else ():
        yield any_vectors(rng, d)
    if abs(number) < 1e6:
        yield vector(number, 1.0, -number, 2.0)


def _shorter(x: np.ndarray) -> Iterator[np.ndarray]:
    for d in range(2, len(x), 2):
        yield _counting(d)


_SMALL = [vector(1, 2, 3, 4), vector(1.0, 2.5, -0.5, 4.0), vector(0, 1, 0, 0), vector(-3, 0, 7, 1)]
_WIDE = [*map(_counting, _WIDTHS), np.zeros(4), 1e6 * _counting(4), 1e-6 * _counting(6)]
_SYMBOLS = [(d, real_symbols("x", d)) for d in (2, 4, 6)]

EXERCISES = (
    lesson_exercise(
        id="complex-parts-code",
        title="From a vector to complex numbers",
        concepts=("complex-vector",),
        points=2,
        kind=Function(
            "complex_parts",
            ("x",),
            parts_of,
            claims=[Claim((x,), [x[0::2], x[1::2]], f"d = {d}") for d, x in _SYMBOLS],
            inputs=(
                *of_part("values", [(x,) for x in _SMALL]),
                *of_part("widths", [(x,) for x in _WIDE]),
            ),
            fresh=lambda rng: [Input(part, (x,)) for part, x in _every_width(rng)],
            near=lambda number, rng: [Input("widths", (x,)) for x in _near(number, rng)],
            wrong=alone(
                {
                    "half-split": lambda x: np.reshape(x, (2, -1)),
                    "parts-exchanged": lambda x: parts_of(x)[::-1],
                    "one-row-a-pair": lambda x: np.reshape(x, (-1, 2)),
                }
            ),
            weights=_WEIGHTS,
            features=of_vectors(lambda x: x),
            simpler=lambda arguments: ((x,) for x in _shorter(arguments[0])),
        ),
        hints=(
            "The real parts are entries 1, 3, 5 and so on, which Python counts 0, 2, 4.",
            "`x[0::2]` takes every second entry, from the first on. And from the second on?",
            "`return np.array([x[0::2], x[1::2]])`.",
        ),
        reread=VECTOR,
    ),
    lesson_exercise(
        id="vector-from-parts-code",
        title="And back to a vector",
        concepts=("complex-vector",),
        points=2,
        kind=Function(
            "vector_from_parts",
            ("real", "imaginary"),
            vector_of,
            claims=[Claim((x[0::2], x[1::2]), x, f"d = {d}") for d, x in _SYMBOLS],
            inputs=(
                *of_part("values", [tuple(parts_of(x)) for x in _SMALL]),
                *of_part("widths", [tuple(parts_of(x)) for x in _WIDE]),
            ),
            fresh=lambda rng: [Input(part, tuple(parts_of(x))) for part, x in _every_width(rng)],
            near=lambda number, rng: [
                Input("widths", tuple(parts_of(x))) for x in _near(number, rng)
            ],
            wrong=alone(
                {
                    "parts-one-after-the-other": lambda *parts: np.concatenate(parts),
                    "parts-exchanged": lambda real, imaginary: vector_of(imaginary, real),
                }
            ),
            weights=_WEIGHTS,
            features=of_vectors(vector_of),
            simpler=lambda arguments: (tuple(parts_of(x)) for x in _shorter(vector_of(*arguments))),
        ),
        hints=(
            "Real and imaginary parts take turns: the vector begins with the first real part and "
            "the first imaginary part.",
            "Make an empty vector of twice the length and fill every second entry, or stack both "
            "as columns and flatten.",
            "`x = np.empty(2 * len(real))`, then `x[0::2] = real`, likewise the other half, and "
            "return x.",
        ),
        reread=VECTOR,
    ),
)
