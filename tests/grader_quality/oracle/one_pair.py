"""What the functions on one pair are called with: the block, one turn, a turn to a position."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from . import definitions
from .case import Case, Question
from .drawing import LARGE, around, far_position, holding, near_position, one_frequency, vectors

_SMALL_VECTORS = ([1.0, 0.0], [0.0, 1.0], [2.0, 1.0], [0.0, 0.0], [-3.0, 4.0])
_POSITIONS = (0, 1, 2, 3, -1, -7, 1000, LARGE, -LARGE)
_ANGLES = (0.0, np.pi / 2, np.pi, -np.pi / 2, 1.0, -0.7, 7.5, 40.0, -300.0)


def _values(*arguments: object, may_refuse: bool = False) -> Case:
    return Case("values", arguments, may_refuse)


def _block_cases(rng: np.random.Generator) -> Iterable[Case]:
    for _ in range(10):
        yield _values(near_position(rng), one_frequency(rng))
        yield _values(far_position(rng), one_frequency(rng))
    for position in _POSITIONS:
        yield _values(position, one_frequency(rng))
    for theta in (0.0, np.pi / 2, -0.7, 7.5):
        yield _values(near_position(rng), theta)
    yield _values(np.int64(near_position(rng)), np.float64(one_frequency(rng)), may_refuse=True)


def _block_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for position in around(number):
        yield _values(position, one_frequency(rng))
    for theta in holding(rng, number, np.zeros(1)):
        if abs(theta[0]) < 100:
            yield _values(near_position(rng), float(theta[0]))


def _pair_cases(rng: np.random.Generator) -> Iterable[Case]:
    for block in _block_cases(rng):
        yield Case(block.part, (vectors(rng, 2), *block.arguments), block.may_refuse)
    for x in _SMALL_VECTORS:
        yield _values(np.array(x), near_position(rng), one_frequency(rng))
    yield _values(np.array([-1e6, 1e-6]), near_position(rng), one_frequency(rng))


def _pair_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for block in _block_near(number, rng):
        yield _values(vectors(rng, 2), *block.arguments)
    for x in holding(rng, number, vectors(rng, 2)):
        yield _values(x, near_position(rng), one_frequency(rng))


def _turn_cases(rng: np.random.Generator) -> Iterable[Case]:
    for _ in range(10):
        yield _values(vectors(rng, 2), float(rng.uniform(-7, 7)))
    for theta in _ANGLES:
        yield _values(vectors(rng, 2), theta)
    for x in _SMALL_VECTORS:
        yield _values(np.array(x), float(rng.uniform(-7, 7)))
    yield _values(np.array([2e-5, 1e-5]), np.float64(rng.uniform(-7, 7)), may_refuse=True)


def _turn_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for x in holding(rng, number, vectors(rng, 2)):
        yield _values(x, float(rng.uniform(-7, 7)))
    for theta in holding(rng, number, np.zeros(1)):
        if abs(theta[0]) < 100:
            yield _values(vectors(rng, 2), float(theta[0]))
    # A program that reduces its angle branches close to half turns.
    for theta in (0.0, np.pi, -np.pi, 2 * np.pi) if 0 < number < 0.5 else ():
        for distance in (-number / 2, number / 2):
            yield _values(vectors(rng, 2), theta + distance)


QUESTIONS = {
    "block-code": Question(
        definitions.block,
        lambda arguments, right: 1.0,
        _block_cases,
        _block_near,
        shape_part="shape",
        float64=False,
    ),
    "apply-code": Question(
        definitions.pair,
        lambda arguments, right: np.max(np.abs(right)) or 1.0,
        _pair_cases,
        _pair_near,
        shape_part="shape",
        float64=False,
    ),
    "one-turn": Question(
        definitions.next_state,
        lambda arguments, right: np.max(np.abs(right)) or 1.0,
        _turn_cases,
        _turn_near,
        shape_part="shape",
        float64=False,
    ),
}
