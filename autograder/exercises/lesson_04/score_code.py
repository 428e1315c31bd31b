"""The score of a query and a key as a function, by real numbers and by complex ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.exercises.encodings import usual_frequencies
from autograder.exercises.lesson_04.setting import (
    lesson_exercise,
    right_score,
    score_claim,
    tokens,
    two_positions,
)
from autograder.exercises.places import of_positions, of_vectors, single_positions
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.kinds.function.features import Feature, beyond, holds
from autograder.slips.scores import score_models

#: Positions beyond this would make a turn, step by step, take too long; a program that multiplies
#: matrices is not asked for wider vectors, and angles beyond the last lose digits.
_FARTHEST, _WIDEST, _FASTEST = 200_000, 128, 50.0
#: Pairs of a wide vector that are tried alone, for a smaller counter-example.
_MOST_PAIRS = 4

_UNIT = np.eye(4)
_TWO_SPEEDS = np.array([1.0, 0.5])


#: Whole positions in NumPy's type and as floats, which a program may refuse.
_OTHER_NUMBERS = ((4, np.int64(3), np.int64(9)), (4, np.int64(-2), 300), (4, 2.0, 7.0))


def _of_widths(*places: tuple[int, int, int]) -> list[tuple]:
    """Give the same vectors at every run, of widths and positions that are asked for."""
    rng = np.random.default_rng(4)
    return [tokens(d, m, n, rng) for d, m, n in places]


def _one_by_one() -> list[tuple]:
    """Change one argument at a time, which a result that was kept for another one betrays."""
    q, k, theta = np.array([1.0, 2, 3, 4]), np.array([2.0, -1, 1, 3]), np.array([0.5, 0.25])
    other = [0, 0, 0, 1.0]
    return [
        *((q, k, m, n, theta) for m, n in ((3, 8), (8, 3), (4, 8), (3, 9), (4, 9))),
        *((q + other, k, 3, 8, theta), (q, k + other, 3, 8, theta)),
        *((q, k, 3, 8, theta + [0, 0.5]), (k, q, 3, 8, theta), (q, k, 3, 8, theta + [0.5, 0])),
    ]


def _with_usual_frequencies(*places: tuple[int, int, int]) -> list[tuple]:
    """Give vectors with the frequencies that models use, down to very slow ones."""
    return [(*one[:4], usual_frequencies(len(one[0]))) for one in _of_widths(*places)]


_INPUTS = (
    *of_part(
        "values",
        [
            (_UNIT[0], _UNIT[0], 1, 2, _TWO_SPEEDS),
            (_UNIT[0], _UNIT[1], 1, 2, _TWO_SPEEDS),
            (_UNIT[2], _UNIT[2], 1, 3, _TWO_SPEEDS),
            (_UNIT[3], _UNIT[2], 4, 1, _TWO_SPEEDS),
            (_UNIT[1], _UNIT[0], 3, 1, np.array([0.5, 0.25])),
            (np.array([1.0, 2, 3, 4]), np.array([2.0, -1, 1, 3]), 5, 8, np.array([0.5, 0.25])),
            (np.array([1.0, 2, 3, 4]), np.array([2.0, -1, 1, 3]), 12, 15, np.array([0.5, 0.25])),
            *_of_widths((4, 9, 4), (4, 2, 50), (4, 48, 17), (4, 31, 30)),
            *_one_by_one(),
            *(
                (np.array([1.0, 2, 3, 4]), np.array([2.0, -1, 1, 3]), 5, 7, np.array(theta))
                for theta in ([0.25, 0.5], [0.5, 0.5], [-0.5, 0.25], [0.75, 0.0], [4.0, 0.1])
            ),
        ],
    ),
    *of_part(
        "positions",
        _of_widths(
            *((4, 0, 3), (4, 5, 0), (4, 0, 0), (4, 6, 6), (4, -2, 3), (4, 4, -3), (4, -7, -4)),
            *((4, 100_003, 100_000), (4, 3, 100_003), (4, 70_001, 20), (4, -4096, 17)),
        ),
    ),
    *of_part("positions", _of_widths(*_OTHER_NUMBERS), may_refuse=True),
    *of_part(
        "widths",
        [
            *_of_widths((2, 1, 2), (2, 9, 4), (6, 2, 7), (8, 5, 3), (64, 3, 8), (64, 40, 2)),
            *_of_widths((96, 3, 1), (128, 2, 5), (256, 1, 3)),
            *_with_usual_frequencies((8, 3, 40), (64, 9, 90)),
        ],
    ),
)


def _fresh(rng: np.random.Generator) -> list[Input]:
    """Draw small positions and others, and widths of all kinds."""
    far = [int(10 ** rng.uniform(1, 4.3)) * int(rng.choice([1, 1, -1])) for _ in range(4)]
    wide = [2 * int(rng.integers(1, 40)) for _ in range(2)]
    return [
        *of_part("values", [tokens(4, *two_positions(rng, 50), rng) for _ in range(3)]),
        *of_part("positions", [tokens(4, m, n, rng) for m, n in (far[:2], far[2:])]),
        *of_part("widths", [tokens(d, *two_positions(rng, 50), rng) for d in wide]),
    ]


def _near(number: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number, and its neighbours, where it could decide."""
    whole = round(number)
    if abs(whole) < _FARTHEST:
        there = int(rng.integers(1, 50))
        for position in {whole - 1, whole, whole + 1, -whole}:
            yield Input("positions", tokens(4, position, there, rng))
            yield Input("positions", tokens(4, there, position, rng))
        yield Input("positions", tokens(4, there, there + whole, rng))
        yield Input("positions", tokens(4, there + whole, there, rng))
    even = 2 * round(number / 2)
    # Of a width, or of the number of pairs.
    for d in {even, even + 2, 2 * even + 2}:
        if 2 <= d <= _WIDEST:
            yield Input("values" if d == 4 else "widths", tokens(d, 3, 8, rng))
    # A program may guard against vectors that are very large.
    yield from (Input("values", one, may_refuse=True) for one in _with_entry(number, rng))


def _with_entry(number: float, rng: np.random.Generator) -> Iterator[tuple]:
    """Put a number into q, into k and, where it can be a frequency, into theta."""
    entry = rng.integers(4)
    for place in (0, 1):
        arguments = tokens(4, *two_positions(rng, 50), rng)
        arguments[place][:] = number
        arguments[place][entry] += 1.0
        yield arguments
    if 0 < number < _FASTEST:
        *others, theta = tokens(4, *two_positions(rng, 50), rng)
        yield (*others, np.array([number, theta[1]]))


def _positions(q: Any, k: Any, m: Any, n: Any, theta: Any) -> tuple[Any, Any]:
    return m, n


_PLACES = (
    *of_positions(_positions),
    Feature("direction-of-distance", lambda q, k, m, n, theta: n > m, holds),
    Feature("direction-of-distance", lambda q, k, m, n, theta: n < m, holds),
    Feature("far-positions", lambda q, k, m, n, theta: abs(n - m), beyond),
    *of_vectors(lambda q, k, m, n, theta: (q, k)),
    single_positions(_positions),
    single_positions(lambda q, k, m, n, theta: n - m),
)


def _function(name: str) -> Function:
    return Function(
        name,
        ("q", "k", "m", "n", "theta"),
        right_score,
        claims=_claims(2, 4),
        placed=[score_claim(4, places) for places in ((0, 0), (2, 5), (3, 1), (0, -2))],
        inputs=_INPUTS,
        fresh=_fresh,
        near=_near,
        wrong=score_models,
        weights={"values": 2.0, "positions": 1.0, "widths": 0.5, "dtype": 0.25, "purity": 0.25},
        features=_PLACES,
        deeper=lambda: _claims(6, 64),
        simpler=_simpler,
        scale=lambda q, k, m, n, theta: float(np.linalg.norm(q) * np.linalg.norm(k)),
    )


def _simpler(arguments: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Leave one pair, or take whole numbers."""
    q, k, m, n, theta = arguments
    for j in range(min(len(theta), _MOST_PAIRS)) if len(theta) > 1 else ():
        pair = slice(2 * j, 2 * j + 2)
        yield q[pair], k[pair], m, n, theta[j : j + 1]
    first = np.eye(1, len(q))[0]
    for simple in ((first, first), (first, first[::-1].copy())):
        if np.count_nonzero(q) + np.count_nonzero(k) > 2:
            yield *simple, m, n, theta
    if np.any(q % 1) or np.any(k % 1):
        yield np.arange(1.0, len(q) + 1), np.arange(len(k), 0.0, -1), m, n, theta


def _claims(*widths: int) -> tuple[Claim, ...]:
    return tuple(map(score_claim, widths))


REAL = (
    lesson_exercise(
        id="score",
        title="Write the score",
        concepts=("relative",),
        points=4,
        kind=_function("score"),
        hints=(
            "Which of q and k is turned, and to which position?",
            "Turn q to position m and k to position n, each pair by position times θ, and take "
            "the dot product of the two.",
            "With a turn of your own, `return turned(q, m, theta) @ turned(k, n, theta)`. Or by "
            "the distance: for each pair (q·k) cos((n−m)θ) − (q×k) sin((n−m)θ), added up.",
        ),
        reread="The score depends on n − m",
    ),
)

COMPLEX = (
    lesson_exercise(
        id="complex-score",
        title="The score by complex numbers",
        concepts=("conjugate", "inner-product"),
        points=4,
        kind=_function("complex_score"),
        hints=(
            "Each pair is one complex number, and to turn it is to multiply by e^(𝚒·angle).",
            "The real part of z times the conjugate of w is the dot product of their pairs.",
            "`return np.sum(zq * np.conj(zk) * np.exp(1j * ... * theta)).real`: at the dots "
            "stands m − n.",
        ),
        reread="The score in complex numbers",
    ),
)
