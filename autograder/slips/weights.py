"""Slips between the scores of attention and its weights: the scale, a mask, the softmax."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from autograder.slips.models import Slip


def softmax(scores: np.ndarray, axis: int = -1) -> np.ndarray:
    """Give the weights along an axis; the largest score is taken away lest `exp` overflows."""
    weights = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)


WEIGHTS = (
    Slip("scale-missing", "scale", lambda of_q, of_v: 1.0),
    Slip("scale-by-d", "scale", lambda of_q, of_v: of_q[-1]),
    Slip("softmax-over-queries", "softmax", lambda scores: softmax(scores, axis=0)),
    Slip("softmax-missing", "softmax", lambda scores: scores),
)

#: Numbers that scores are divided by: of tokens, of pairs, of the values' entries.
SCALES = tuple(
    Slip("another-scale", "scale", scale)
    for scale in (
        lambda of_q, of_v: np.sqrt(of_q[0]),
        lambda of_q, of_v: of_q[0],
        lambda of_q, of_v: np.sqrt(of_q[-1] / 2),
        lambda of_q, of_v: of_q[-1] / 2,
        lambda of_q, of_v: np.sqrt(of_v[-1]),
    )
)


def scales_of(numbers: Sequence[float]) -> tuple[Slip, ...]:
    """Divide by a mentioned number, or by its root: right for one width, or for none.

    Parameters
    ----------
    numbers : sequence of float
        What a program mentions.
    """
    scales = [scale for one in numbers if one > 1 for scale in (one, one**0.5)]
    return tuple(
        Slip(
            "some-widths" if round(scale**2, 6) % 2 == 0 else "another-scale",
            "scale",
            lambda of_q, of_v, scale=scale: scale,
        )
        for scale in scales
    )


def _exponentials(scores: np.ndarray, less: Any = 0) -> np.ndarray:
    return np.exp(scores - less)


def _hidden(later: Callable[[np.ndarray, np.ndarray], np.ndarray], score: float) -> Slip:
    """Give a score to the keys that come later, so that each query sees those before it alone."""
    return Slip("causal-mask", "mask", lambda scores, m: np.where(later(scores, m), score, scores))


def _by_index(scores: np.ndarray, m: np.ndarray) -> np.ndarray:
    return np.triu(np.ones_like(scores), 1) > 0


def _by_position(scores: np.ndarray, m: np.ndarray) -> np.ndarray:
    return m[None, :] > m[:, None]


MASKS = (
    _hidden(_by_index, -np.inf),
    _hidden(_by_position, -np.inf),
    _hidden(_by_index, 0.0),
    Slip("causal-mask", "softmax", lambda scores: np.tril(softmax(scores))),
)

#: What is made of the scores in the place of weights.
OTHER_WEIGHTS = (
    Slip("softmax-over-everything", "softmax", lambda scores: softmax(scores, axis=(0, 1))),
    Slip("not-divided-by-the-sum", "softmax", _exponentials),
    Slip(
        "not-divided-by-the-sum",
        "softmax",
        lambda scores: _exponentials(scores, scores.max(axis=1, keepdims=True)),
    ),
    Slip("not-divided-by-the-sum", "softmax", lambda scores: _exponentials(scores, scores.max())),
    Slip("softmax-missing", "softmax", lambda scores: scores / scores.sum(axis=1, keepdims=True)),
    Slip(
        "largest-key-only", "softmax", lambda scores: np.eye(len(scores))[np.argmax(scores, axis=1)]
    ),
)
