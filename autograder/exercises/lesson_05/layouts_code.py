"""The half-split layout in code: the permutation, RoPE in halves, weights that change layout."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from autograder.exercises.encodings import (
    FAR,
    any_frequencies,
    any_vectors,
    real_symbols,
    telling_position,
    telling_width,
    turned_formula,
    usual_frequencies,
    vector,
)
from autograder.exercises.lesson_01.setting import any_position
from autograder.exercises.lesson_05.setting import OTHER_WEIGHTS, PERMUTATION, lesson_exercise
from autograder.exercises.lesson_05.swapping import (
    counted,
    fresh_vectors,
    near_vectors,
    shorter,
    symbols_of,
)
from autograder.exercises.places import of_positions, of_vectors
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.slips.conventions import (
    half_split_models,
    mended,
    mending_models,
    permutation_models,
    to_halves,
    turned_in_halves,
)

_VALUES = [counted(6), vector(0, 1, 0, 0), counted(4), vector(-3, 0.5, 7, -1, 2, 0)]
_SHAPES = ((2,), (8,), (10,), (64,), (3, 4), (2, 6), (2, 3, 6), (2, 2, 3, 8))


def _permuted_claim(words: str, *shape: int) -> Claim:
    x = symbols_of(*shape)
    return Claim((x,), np.concatenate([x[..., 0::2], x[..., 1::2]], axis=-1), words)


def _halves_claim(d: int) -> Claim:
    """State R_half(m): the turn of neighbours, for entries that stand d/2 apart."""
    x, theta = real_symbols("x", d), real_symbols("theta", d // 2)
    (position,) = real_symbols("m", 1)
    pairs = [entry for j in range(d // 2) for entry in (x[j], x[j + d // 2])]
    turned = turned_formula(pairs, position, theta)
    return Claim((x, position, theta), turned[0::2] + turned[1::2], f"d = {d}")


_TURNS = [
    (vector(1, 0, 0, 0), 1, vector(np.pi / 2, np.pi / 4)),
    (vector(0, 1, 0, 0), 2, vector(np.pi / 2, np.pi / 4)),
    (vector(1, 2, 3, 4), 3, usual_frequencies(4)),
    (counted(6), 5, usual_frequencies(6)),
    (counted(4), 2, vector(0.5, 0.75)),
    (counted(6), 7, vector(0.25, 1.5, 0.125)),
]
_POSITIONS = [
    (counted(4), position, usual_frequencies(4)) for position in (0, 1, -4, 300, 5000, FAR)
]
_WIDTHS = [(counted(d), 3, usual_frequencies(d)) for d in (2, 8, 10, 64)]


def _fresh_turns(rng: np.random.Generator) -> list[Input]:
    kinds = [("values", 4), ("values", 6), ("widths", 2), ("widths", 12)]
    drawn = [
        Input(part, (any_vectors(rng, d), int(rng.integers(2, 9)), any_frequencies(rng, d)))
        for part, d in kinds
    ]
    far = [(any_vectors(rng, 4), any_position(rng), any_frequencies(rng, 4)) for _ in range(3)]
    return [*drawn, *of_part("positions", far)]


def _near_turns(number: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number that a program mentions where it could decide."""
    position, width = telling_position(number), telling_width(number)
    for m in (position - 1, position, position + 1, -position) if position is not None else ():
        yield Input("positions", (any_vectors(rng, 4), m, any_frequencies(rng, 4)))
    for d in (width, width + 2, 2 * width) if width is not None else ():
        yield Input("widths", (any_vectors(rng, d), 3, any_frequencies(rng, d)))
    if 0 < abs(number) < 10:
        yield Input("values", (any_vectors(rng, 4), 2, vector(abs(number), 0.3)))
    if abs(number) < 1e6:
        yield Input("values", (vector(number, 1.0, -number, 2.0), 2, any_frequencies(rng, 4)))


def _weights_claim(words: str, rows: int, heads: int, d: int) -> Claim:
    """State W Pᵀ of each head: column j becomes column 2j − 1, column j + d/2 column 2j."""
    given = symbols_of(rows, heads * d)
    formula = np.empty_like(given)
    for head in range(heads):
        here = slice(head * d, (head + 1) * d)
        formula[:, here][:, 0::2] = given[:, here][:, : d // 2]
        formula[:, here][:, 1::2] = given[:, here][:, d // 2 :]
    return Claim((given, heads), formula, words)


_WEIGHTS = [(1, 1, 6), (2, 1, 6), (6, 2, 6), (3, 2, 4)]
_MORE_WEIGHTS = [(3, 1, 2), (2, 4, 4), (3, 3, 6), (16, 2, 8), (4, 8, 4), (12, 1, 64), (5, 2, 10)]


def _counted_weights(rows: int, heads: int, d: int) -> tuple[np.ndarray, int]:
    return counted(rows, heads * d), heads


def _fresh_weights(rng: np.random.Generator) -> list[Input]:
    kinds = [("values", 6, 1, 6), ("values", 2, 2, 6), ("shapes", 5, 3, 8), ("shapes", 4, 5, 4)]
    return [Input(part, (any_vectors(rng, e, h * d), h)) for part, e, h, d in kinds]


def _near_weights(number: float, rng: np.random.Generator) -> Iterator[Input]:
    width = telling_width(number)
    for d in (width, width + 2) if width is not None and width <= 130 else ():
        for heads in (1, 2):
            yield Input("shapes", (any_vectors(rng, 2, heads * d), heads))
    if 1 < number <= 32:
        yield Input("shapes", (any_vectors(rng, 2, 6 * int(number)), int(number)))
        yield Input("shapes", (any_vectors(rng, int(number), 12), 2))


def _fewer_weights(arguments: tuple[np.ndarray, int]) -> Iterator[tuple[np.ndarray, int]]:
    weights, heads = arguments
    d = weights.shape[1] // heads
    for rows, fewer in ((1, 1), (1, 2), (2, 1), (2, 2)):
        for width in (4, 6):
            if rows <= len(weights) and fewer <= heads and width <= d:
                yield _counted_weights(rows, fewer, width)


PERMUTED = (
    lesson_exercise(
        id="to-half-split",
        title="From neighbours to halves",
        concepts=("layouts",),
        points=2,
        kind=Function(
            "to_half_split",
            ("x",),
            to_halves,
            claims=(
                _permuted_claim("d = 4", 4),
                _permuted_claim("d = 6", 6),
                _permuted_claim("d = 6 (two rows)", 2, 6),
            ),
            inputs=(
                *of_part("values", [(x,) for x in _VALUES]),
                *of_part("shapes", [(counted(*shape),) for shape in _SHAPES]),
                *of_part("shapes", [(np.zeros(4),), (1e6 * counted(6),), (1e-6 * counted(4),)]),
            ),
            fresh=fresh_vectors,
            near=near_vectors,
            wrong=permutation_models(),
            weights={"values": 2.0, "shapes": 1.0, "purity": 1.0},
            features=of_vectors(lambda x: x),
            simpler=shorter,
        ),
        hints=(
            "Collect the first entries of all pairs of neighbours, and after them the second ones.",
            "`x[..., 0::2]` and `x[..., 1::2]` are the two collections.",
            "`return np.concatenate([x[..., 0::2], x[..., 1::2]], axis=-1)`.",
        ),
        reread=PERMUTATION,
    ),
)

TURNED = (
    lesson_exercise(
        id="half-split-rope",
        title="RoPE in halves",
        concepts=("layouts", "periodic-sum"),
        points=3,
        kind=Function(
            "half_split_rope",
            ("x", "position", "theta"),
            turned_in_halves,
            claims=(_halves_claim(4), _halves_claim(6)),
            inputs=(
                *of_part("values", _TURNS),
                *of_part("positions", _POSITIONS),
                *of_part("widths", _WIDTHS),
                *of_part("widths", [(np.zeros(4), 3, usual_frequencies(4))]),
            ),
            fresh=_fresh_turns,
            near=_near_turns,
            wrong=half_split_models(),
            weights={"values": 2.0, "positions": 1.0, "widths": 1.0, "purity": 0.5},
            features=(
                *of_positions(lambda x, position, theta: position),
                *of_vectors(lambda x, position, theta: x),
            ),
            simpler=lambda arguments: (
                (counted(d), min(max(arguments[1], -3), 3), usual_frequencies(d))
                for d in range(2, min(len(arguments[0]), 8) + 1, 2)
            ),
        ),
        hints=(
            "Entry j and entry j + d/2 are a pair, with the angle position · θ_j.",
            "Split x into `first, second = np.split(x, 2)`; cosine and sine of the angles are as "
            "long as each half.",
            "`np.concatenate([c * first - s * second, s * first + c * second])` with c and s of "
            "`position * theta`.",
        ),
        reread=PERMUTATION,
    ),
)

MENDED = (
    lesson_exercise(
        id="mend-weights",
        title="Mend weights of the wrong layout",
        concepts=("layouts",),
        points=3,
        kind=Function(
            "mend_weights",
            ("W", "heads"),
            mended,
            claims=(
                _weights_claim("d = 6 (one head)", 2, 1, 6),
                _weights_claim("d = 4 (two heads)", 3, 2, 4),
                _weights_claim("d = 6 (two heads)", 1, 2, 6),
            ),
            inputs=(
                *of_part("values", [_counted_weights(*one) for one in _WEIGHTS]),
                *of_part("shapes", [_counted_weights(*one) for one in _MORE_WEIGHTS]),
                *of_part("shapes", [(np.zeros((2, 12)), 2)]),
            ),
            fresh=_fresh_weights,
            near=_near_weights,
            wrong=mending_models(),
            weights={"values": 3.0, "shapes": 1.0, "purity": 0.5},
            features=of_vectors(lambda W, heads: W),
            simpler=_fewer_weights,
        ),
        hints=(
            "Column j of W makes entry j of q. The half-split code pairs columns j and j + d/2 of "
            "a head: bring them next to each other.",
            "`W.reshape(len(W), heads, 2, -1)` has axes for the head, for first or second entry, "
            "and for the pair.",
            "Exchange the last two of these axes with `.swapaxes(-1, -2)`, and reshape back to "
            "`W.shape`.",
        ),
        reread=OTHER_WEIGHTS,
    ),
)
