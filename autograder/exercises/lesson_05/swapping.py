"""x ∘ cos + swap(x) ∘ sin: RoPE as a sum of periodic functions, in symbols and in code."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import sympy as sp

from autograder.exercises.encodings import any_vectors, real_symbols, telling_width, vector
from autograder.exercises.lesson_05.setting import (
    PERIODIC_SUM,
    lesson_exercise,
    m,
    theta1,
    theta2,
    x1,
    x4,
)
from autograder.exercises.places import of_vectors
from autograder.kinds import Expression, Step
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.slips.conventions import swap_models, swapped

_SMALL = [vector(1, 2, 3, 4), vector(1, 0, 0, 0), vector(0, 0, 0, 5), vector(-3, 0.5, 7, -1)]
_SHAPES = ((2,), (6,), (8,), (64,), (3, 4), (2, 6), (2, 3, 4), (2, 2, 3, 8))


def counted(*shape: int) -> np.ndarray:
    """Make vectors of 1, 2, 3, …, no two entries alike."""
    return np.arange(1.0, np.prod(shape) + 1).reshape(shape)


def fresh_vectors(rng: np.random.Generator) -> list[Input]:
    """Draw single vectors, and batches of them."""
    single = [Input("values", (any_vectors(rng, d),)) for d in (4, 4, 6)]
    return single + [Input("shapes", (any_vectors(rng, *s),)) for s in ((10,), (3, 6), (2, 4, 4))]


def near_vectors(number: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number that a program mentions where it could decide: a width, a count, an entry."""
    width = telling_width(number)
    for d in (width, width + 2, 2 * width) if width is not None else ():
        yield Input("shapes", (any_vectors(rng, d),))
    if 1 < number <= 32:
        yield Input("shapes", (any_vectors(rng, int(number), 4),))
    if abs(number) < 1e6:
        yield Input("values", (vector(number, 1.0, -number, 2.0, 0.5, 3.0),))


def shorter(arguments: tuple[np.ndarray]) -> Iterator[tuple[np.ndarray]]:
    """Leave one vector of a batch, then fewer entries of it."""
    (x,) = arguments
    if x.ndim > 1:
        yield (x[0],)
    for d in range(2, x.shape[-1], 2):
        yield (counted(*x.shape[:-1], d),)


def symbols_of(*shape: int) -> np.ndarray:
    """Make symbols x1, x2, … in a shape."""
    return np.array(real_symbols("x", int(np.prod(shape))), dtype=object).reshape(shape)


def _claim(words: str, *shape: int) -> Claim:
    """State swap(x): Su et al., arXiv:2104.09864, eq. (34), its second row."""
    x, formula = symbols_of(*shape), np.empty(shape, dtype=object)
    formula[..., 0::2], formula[..., 1::2] = -x[..., 1::2], x[..., 0::2]
    return Claim((x,), formula, words)


EXERCISES = (
    lesson_exercise(
        id="swap-blanks",
        title="Two places of the sum",
        concepts=("periodic-sum",),
        points=1,
        kind=Expression(
            (
                Step(
                    "third_of_swap",
                    -x4,
                    wrong={"swap-without-minus": x4, "half-split": x1},
                ),
                Step(
                    "cosine_at_third",
                    sp.cos(m * theta2),
                    wrong={
                        "adjacent-with-tiled-angles": sp.cos(m * theta1),
                        "position-ignored": sp.cos(theta2),
                    },
                ),
            ),
            "x1 x2 x3 x4 m theta1 theta2",
        ),
        hints=(
            "Entry 3 is the first entry of the second pair: with which entry is it swapped?",
            "Both entries of a pair have that pair's angle, and the first entry gets the minus.",
            "`third_of_swap = -x4` and `cosine_at_third = sp.cos(m * theta2)`.",
        ),
        reread=PERIODIC_SUM,
    ),
    lesson_exercise(
        id="swap-code",
        title="Write swap(x)",
        concepts=("periodic-sum",),
        points=2,
        kind=Function(
            "swap",
            ("x",),
            swapped,
            claims=(
                _claim("d = 4", 4),
                _claim("d = 6", 6),
                _claim("d = 4 (two rows)", 2, 4),
            ),
            inputs=(
                *of_part("values", [(x,) for x in _SMALL]),
                *of_part("shapes", [(counted(*shape),) for shape in _SHAPES]),
                *of_part("shapes", [(np.zeros(4),), (1e6 * counted(6),), (1e-6 * counted(4),)]),
            ),
            fresh=fresh_vectors,
            near=near_vectors,
            wrong=swap_models(),
            weights={"values": 2.0, "shapes": 1.0, "purity": 1.0},
            features=of_vectors(lambda x: x),
            simpler=shorter,
        ),
        hints=(
            "All first entries are `x[..., 0::2]`, all second ones `x[..., 1::2]`, for one vector "
            "and for any batch of them.",
            "Make an empty array of the same shape, and fill its two kinds of places.",
            "`out = np.empty_like(x)`, then `out[..., 0::2] = -x[..., 1::2]`, and the other places "
            "get `x[..., 0::2]`.",
        ),
        reread=PERIODIC_SUM,
    ),
)
