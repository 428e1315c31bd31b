"""RoPE in attention: queries and keys are turned to their positions, values stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.exercise import Exercise
from autograder.exercises.encodings import (
    FAR,
    any_frequencies,
    any_positions,
    telling_position,
    telling_width,
    usual_frequencies,
)
from autograder.exercises.places import of_orders, of_positions, of_vectors, single_positions
from autograder.kinds.function import Function, Input, of_part
from autograder.kinds.function.features import Feature, certain, certain_of_several, holds
from autograder.slips.attention import attention_models, softmax
from ropelib.encoding import rope

Arguments = tuple[Any, ...]

#: A larger number that a program mentions is no number of tokens.
_LONGEST = 40


def _reference(q: Any, k: Any, v: Any, positions: Any, theta: Any) -> np.ndarray:
    scores = rope(q, positions, theta) @ rope(k, positions, theta).T / np.sqrt(q.shape[-1])
    return softmax(scores) @ v


def _drawn(
    rng: np.random.Generator,
    length: int = 3,
    d: int = 4,
    e: int = 4,
    positions: Any = None,
    theta: Any = None,
    size: float = 1.0,
) -> Arguments:
    """Draw queries and keys of a size, values, and what is not given."""
    q, k, v = (rng.normal(size=(length, width)) for width in (d, d, e))
    q, k = size * q, size * k
    if theta is None:
        theta = rng.uniform(0.1, 1.5, size=d // 2)
    return q, k, v, np.arange(length) if positions is None else np.array(positions), theta


def _showing_weights(q: Any, k: Any, positions: Any, theta: Any, e: int = 4) -> Arguments:
    """Take values that are all 0 but for one 1, so that the result shows the weights."""
    return (
        np.array(q, dtype=float),
        np.array(k, dtype=float),
        np.eye(len(q), e),
        np.array(positions),
        np.array(theta, dtype=float),
    )


_Q = [[1, 0, 2, 0], [0, 1, 1, 1], [2, 1, 0, 1]]
_K = [[0, 2, 1, 0], [1, 1, 0, 2], [1, 0, 1, 1]]
_QUARTERS, _UNLIKE = [np.pi / 2, np.pi / 4], [1.0, 0.4]

_rng = np.random.default_rng(6)

_VALUES = (
    _showing_weights(_Q, _K, range(3), _QUARTERS),
    _showing_weights(_Q, _K, range(3), _UNLIKE),
    _showing_weights(_K, _Q, range(3), usual_frequencies(4)),
    *(_drawn(_rng, size=size) for size in (1.0, 1.0, 0.1, 4.0)),
    *(_drawn(_rng, theta=usual_frequencies(4)) for _ in range(2)),
)
_POSITIONS = (
    *(
        _showing_weights(_Q, _K, positions, _UNLIKE)
        for positions in ([5, 6, 7], [0, 4, 9], [2, 2, 5], [2, 1, 0], [-3, 0, 4], [7, 0, FAR])
    ),
    _drawn(_rng, positions=np.array([8, 3, 11], dtype=np.int32)),
    _drawn(_rng, positions=[4096, 20_000, 513]),
    _drawn(_rng, positions=[-FAR, -1, 40]),
)
_AS_FLOATS = (_drawn(_rng, positions=[2.0, 5.0, 3.0]),)
_SIZES = ((1, 4, 4), (4, 8, 8), (3, 2, 2), (4, 4, 6), (2, 2, 5), (5, 8, 1), (1, 2, 3))
_SHAPES = (
    _showing_weights(_Q[:1], _K[:1], [0], _UNLIKE),
    _showing_weights(_Q, _K, range(3), _UNLIKE, e=3),
    *(_drawn(_rng, *sizes) for sizes in _SIZES),
)


def _fresh(rng: np.random.Generator) -> list[Input]:
    sizes = [int(rng.integers(2, 6)), int(rng.choice([2, 6, 8])), int(rng.integers(1, 8))]
    base = float(rng.integers(5, 500_000))
    onwards = np.arange(3) + int(rng.integers(1, 999))
    return [
        Input("values", _drawn(rng)),
        Input("values", _drawn(rng, theta=any_frequencies(rng, 4))),
        Input("values", _drawn(rng, theta=usual_frequencies(4, base))),
        Input("positions", _drawn(rng, positions=any_positions(rng, 3))),
        Input("positions", _drawn(rng, positions=rng.integers(-50, 50, size=3))),
        Input("positions", _drawn(rng, positions=onwards)),
        Input("shapes", _drawn(rng, *sizes)),
        Input("shapes", _drawn(rng, int(rng.integers(2, 6)))),
    ]


def _near(number: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number that a program mentions where it could decide."""
    position, width = telling_position(number), telling_width(number)
    if position is not None:
        near = position + np.arange(-1, 2)
        for m in (near, -near):
            yield Input("positions", _drawn(rng, positions=m))
    if width is not None:
        yield Input("shapes", _drawn(rng, d=width, e=round(number)))
    if 1 < number <= _LONGEST:
        yield Input("shapes", _drawn(rng, length=int(number)))
    if abs(number) < 10:
        for place in range(3):
            arguments = _drawn(rng)
            arguments[place][0, 0] = number
            yield Input("values", arguments)


def _fewer_tokens(arguments: Arguments) -> Iterator[Arguments]:
    *of_tokens, theta = arguments
    if len(of_tokens[0]) > 1:
        for kept in (slice(None, -1), slice(1, None)):
            yield (*(one[kept].copy() for one in of_tokens), theta)


def _positions(q: Any, k: Any, v: Any, positions: Any, theta: Any) -> Any:
    return positions


_PLACES = (
    *of_positions(_positions),
    # One token attends to itself alone, whatever the scores are.
    Feature("some-lengths", lambda q, *_: len(q), certain_of_several),
    *of_orders(_positions),
    *of_vectors(lambda q, k, v, positions, theta: (q, k)),
    Feature("some-widths", lambda q, k, v, positions, theta: np.shape(v)[-1], certain),
    Feature("some-widths", lambda q, k, v, *_: np.shape(v)[-1] != np.shape(q)[-1], holds),
    single_positions(_positions),
)


EXERCISES = (
    Exercise(
        id="attention-code",
        lesson="06-attention",
        title="Attention with RoPE",
        concepts=("tokens",),
        points=6,
        kind=Function(
            "attention",
            ("q", "k", "v", "positions", "theta"),
            _reference,
            claims=(),
            inputs=(
                *of_part("values", _VALUES),
                *of_part("positions", _POSITIONS),
                *of_part("positions", _AS_FLOATS, may_refuse=True),
                *of_part("shapes", _SHAPES),
            ),
            fresh=_fresh,
            near=_near,
            wrong=attention_models,
            features=_PLACES,
            weights={"values": 2.0, "positions": 1.5, "shapes": 1.5, "dtype": 0.5, "purity": 0.5},
            simpler=_fewer_tokens,
        ),
        hints=(
            "Four steps: turn, compare, weigh, average. Which of q, k and v say where a token "
            "stands, and which only what it brings along?",
            "Turn q and k to their positions, then `scores = q @ k.T / np.sqrt(d)`. A row of the "
            "scores belongs to one query: its weights must add up to 1.",
            "`weights = np.exp(scores)`, divided by `weights.sum(axis=1, keepdims=True)`, and the "
            "result is `weights @ v`, with v as it came.",
        ),
        reread="Where attention turns",
    ),
)
