"""Attention with RoPE in stages, and the wrong ideas about it, alone and two at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

import numpy as np

from autograder.slips import encoding, rope
from autograder.slips.angles import with_lengths
from autograder.slips.models import Model, Program, Slip, pairs, singles
from autograder.slips.precision import low_precision
from autograder.slips.sequences import SEQUENCE

#: Slips of the encoding that a score does not see when queries and keys share them: it depends on
#: the distance alone, and on no order of the entries. In one sequence there is one row of
#: positions.
UNSEEN = frozenset(
    "off-by-one off-by-one-more offset-forgotten offset-twice components-swapped "
    "half-split-written positions-from-row-0 positions-along-head-axis".split()
)
#: Slips of the encoding of which a score sees the same as of another one: {slip: the other}.
SAME = {
    "not-turned": "plain-dot-product",
    "position-ignored": "plain-dot-product",
    "first-position-for-all": "plain-dot-product",
    "position-added": "frequency-ignored",
    "half-split-read": "half-split",
    "reflection": "clockwise",
    "sine-cosine-swapped": "clockwise",
}

Turned = Callable[..., np.ndarray]
Three = tuple[np.ndarray, np.ndarray, np.ndarray]


def _queries_and_keys(turned: Turned, q: Any, k: Any, v: Any) -> Three:
    return turned(q), turned(k), v


def softmax(scores: np.ndarray, axis: int = -1) -> np.ndarray:
    """Give the weights along an axis; the largest score is taken away lest `exp` overflows."""
    weights = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)


def _dot_products(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    return q @ k.T


def _products(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Give the complex products of queries and conjugate keys, summed over the pairs."""
    return (q[:, 0::2] + 1j * q[:, 1::2]) @ (k[:, 0::2] - 1j * k[:, 1::2]).T


def attend(
    q: Any, k: Any, v: Any, positions: Any, theta: Any, slips: Collection[Slip] = ()
) -> np.ndarray:
    """Give softmax(q̃ k̃ᵀ / √d) v, where q̃ and k̃ are turned, with some stages done wrong.

    Parameters
    ----------
    q, k : array_like, shape (L, d)
        Queries and keys.
    v : array_like, shape (L, e)
        Values.
    positions : array_like, shape (L,)
        The position of each token.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.
    slips : collection of Slip
        At most one for each stage, of attention or of the encoding.

    Returns
    -------
    ndarray, shape (L, e)

    Notes
    -----
    Without slips this is Vaswani et al., arXiv:1706.03762, eq. (1), with the queries and keys of
    Su et al., arXiv:2104.09864, eq. (16).
    """
    change = {slip.stage: slip.change for slip in slips}
    of_encoding = [slip for slip in slips if slip.stage in encoding.STAGES]
    angle = change.get("angle", lambda m, theta: m[..., None] * theta)

    def turned(x: Any, way: int = 1) -> np.ndarray:
        this_way = Slip("key-turned-backwards", "angle", lambda m, theta: way * angle(m, theta))
        return encoding.encode(x, positions, theta, (*of_encoding, this_way))

    queries, keys, values = change.get("turned", _queries_and_keys)(turned, q, k, v)
    scale = change.get("scale", np.sqrt)(np.shape(q)[-1])
    scores = change.get("product", _dot_products)(queries, keys) / scale
    return change.get("softmax", softmax)(scores) @ values


PLAIN = Slip("plain-dot-product", "turned", lambda turned, q, k, v: (q, k, v))

TURNED = (
    Slip("values-turned", "turned", lambda turned, q, k, v: (turned(q), turned(k), turned(v))),
    Slip("only-query-turned", "turned", lambda turned, q, k, v: (turned(q), k, v)),
    Slip("only-key-turned", "turned", lambda turned, q, k, v: (q, turned(k), v)),
    Slip("key-turned-backwards", "turned", lambda turned, q, k, v: (turned(q), turned(k, -1), v)),
)

PRODUCT = (
    Slip(
        "conjugate-forgotten",
        "product",
        lambda q, k: q[:, 0::2] @ k[:, 0::2].T - q[:, 1::2] @ k[:, 1::2].T,
    ),
    Slip("imaginary-part", "product", lambda q, k: _products(q, k).imag),
    Slip("modulus-taken", "product", lambda q, k: np.abs(_products(q, k))),
)

WEIGHTS = (
    Slip("scale-missing", "scale", lambda d: 1.0),
    Slip("scale-by-d", "scale", lambda d: d),
    Slip("softmax-over-queries", "softmax", lambda scores: softmax(scores, axis=0)),
    Slip("softmax-missing", "softmax", lambda scores: scores),
)


def _seen(slips: Sequence[Slip]) -> tuple[Slip, ...]:
    return tuple(slip for slip in slips if slip.misconception not in UNSEEN | SAME.keys())


#: Slips that may come with another one, and those that come alone.
FREQUENT = (*TURNED, *WEIGHTS, *_seen((*rope.FREQUENT, *SEQUENCE)))
OTHERS = (*PRODUCT, *_seen(rope.OTHERS))


def with_slips(slips: tuple[Slip, ...]) -> Program:
    """Give the program that makes some slips: of q, k, v, positions and theta."""
    return lambda q, k, v, positions, theta: attend(q, k, v, positions, theta, slips)


def attention_models(numbers: Sequence[float] = ()) -> Iterator[Model]:
    """Give what wrong ideas compute, in a program that mentions some numbers."""
    yield from singles((PLAIN, *FREQUENT, *OTHERS, *with_lengths(numbers)), with_slips)
    yield low_precision(attend, _largest_error)
    # Where nothing is turned a slip in the turning makes no difference.
    yield from (
        Model((PLAIN.misconception, slip.misconception), with_slips((PLAIN, slip)))
        for slip in WEIGHTS
    )
    yield from pairs(FREQUENT, with_slips)


def _largest_error(q: Any, k: Any, v: Any, positions: Any, theta: Any) -> float:
    """Give the largest angle times what a score makes of it."""
    longest = [float(np.max(np.linalg.norm(x, axis=-1))) for x in (q, k)]
    reach = longest[0] * longest[1] / np.sqrt(np.shape(q)[-1])
    return float(np.max(rope.largest_angle(q, positions, theta))) * max(1.0, reach)
