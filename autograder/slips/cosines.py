"""Turns in which the cosine or the sine of an angle is something else, or stands elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from math import factorial

import numpy as np

from autograder.slips.models import Slip
from autograder.slips.turns import Pair, turn

Turn = Callable[[np.ndarray, np.ndarray, np.ndarray, np.ndarray], Pair]
Part = Callable[[np.ndarray], np.ndarray]


def _with(cosine: Part, sine: Part) -> Turn:
    """Turn a pair with these in the place of cosine and sine."""
    return lambda a, b, of_a, of_b: (
        cosine(of_a) * a - sine(of_a) * b,
        sine(of_b) * a + cosine(of_b) * b,
    )


def _root(other: Part) -> Part:
    return lambda angle: np.sqrt(np.maximum(0, 1 - other(angle) ** 2))


def _series(first: int, terms: int) -> Part:
    """Give the first terms of the series of cosine, from the power 0, or of sine, from 1."""
    powers = range(first, first + 2 * terms, 2)
    return lambda angle: sum((-1) ** (n // 2) * angle**n / factorial(n) for n in powers)


def _reduced(part: Part) -> Part:
    return lambda angle: part((angle + np.pi) % (2 * np.pi) - np.pi)


def _rounded(part: Part, decimals: int) -> Part:
    return lambda angle: np.round(part(angle), decimals)


def _times(factor: Part) -> Turn:
    """Multiply both entries by one real number, as when the exponential has no 𝚒."""
    return lambda a, b, of_a, of_b: (a * factor(of_a), b * factor(of_b))


#: How many terms of the cosine and of the sine are kept.
_TERMS = ((1, 1), (2, 1), (2, 2), (3, 2), (3, 3), (4, 3), (4, 4))
_MOST_DECIMALS = 8

SIGN_LOST = (
    Slip("sign-lost-in-a-root", "turn", _with(np.cos, _root(np.cos))),
    Slip("sign-lost-in-a-root", "turn", _with(_root(np.sin), np.sin)),
)

SERIES = (
    *(Slip("small-angle-series", "turn", _with(_series(0, c), _series(1, s))) for c, s in _TERMS),
    *(
        Slip("small-angle-series", "turn", _with(_reduced(_series(0, c)), _reduced(_series(1, s))))
        for c, s in _TERMS[2:]
    ),
)

#: Real exponentials, and cos + sin or cos − sin for cos + 𝚒 sin.
NO_IMAGINARY_UNIT = tuple(
    Slip("imaginary-unit-forgotten", "turn", _times(factor))
    for factor in (
        np.exp,
        lambda angle: np.exp(-angle),
        lambda angle: np.exp(-np.abs(angle)),
        lambda angle: np.cos(angle) + np.sin(angle),
        lambda angle: np.cos(angle) - np.sin(angle),
    )
)

#: These are near the right turn.
ROUNDED = tuple(
    Slip("rounded", "turn", _with(_rounded(np.cos, decimals), _rounded(np.sin, decimals)))
    for decimals in range(1, _MOST_DECIMALS)
)


def _cosine_and_sine(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.cos(of_a) * a, np.sin(of_b) * b


def _sine_and_cosine(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.sin(of_a) * a, np.cos(of_b) * b


#: Entry by entry times cosine and sine, in either order.
MULTIPLIED = (
    Slip("rotation-multiplied", "turn", _cosine_and_sine),
    Slip("rotation-multiplied", "turn", _sine_and_cosine),
)

MINUS_AT_A_COSINE = tuple(
    Slip("minus-at-a-cosine", "turn", signed)
    for signed in (
        lambda a, b, of_a, of_b: (turn(a, b, of_a, of_b)[0], np.sin(of_b) * a - np.cos(of_b) * b),
        lambda a, b, of_a, of_b: (turn(a, b, of_a, of_b)[0], -np.sin(of_b) * a - np.cos(of_b) * b),
        lambda a, b, of_a, of_b: (-np.cos(of_a) * a - np.sin(of_a) * b, turn(a, b, of_a, of_b)[1]),
        lambda a, b, of_a, of_b: (np.sin(of_a) * b - np.cos(of_a) * a, turn(a, b, of_a, of_b)[1]),
    )
)
