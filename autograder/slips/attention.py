"""Attention with RoPE in stages, and the wrong ideas about it, alone and two at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

import numpy as np

from autograder.slips import (
    cosines,
    encoding,
    extents,
    layouts,
    orders,
    results,
    rope,
    turns,
)
from autograder.slips.mentioned import with_numbers
from autograder.slips.models import Model, Program, Slip, alone, pairs, singles
from autograder.slips.precision import low_precision
from autograder.slips.sequences import SEQUENCE
from autograder.slips.weights import MASKS, OTHER_WEIGHTS, SCALES, WEIGHTS, scales_of, softmax

#: Slips of the encoding that a score does not see when queries and keys share them: it depends on
#: the distance alone, and on no order of the entries. In one sequence there is one row of
#: positions.
UNSEEN = frozenset(
    "off-by-one off-by-one-more offset-forgotten offset-twice components-swapped "
    "half-split-written positions-of-one-row positions-along-head-axis".split()
)
#: Slips of the encoding of which a score sees the same as of another one: {slip: the other}.
SAME = {
    "not-turned": "plain-dot-product",
    "position-ignored": "plain-dot-product",
    "one-position-for-all": "plain-dot-product",
    "position-added": "frequency-ignored",
    "half-split-read": "half-split",
    "reflection": "clockwise",
    "sine-cosine-swapped": "clockwise",
}

Turned = Callable[..., np.ndarray]
Three = tuple[np.ndarray, np.ndarray, np.ndarray]


def _queries_and_keys(turned: Turned, q: Any, k: Any, v: Any) -> Three:
    return turned(q), turned(k), v


def _root_of_d(of_q: tuple[int, ...], of_v: tuple[int, ...]) -> float:
    return float(np.sqrt(of_q[-1]))


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
    scale = change.get("scale", _root_of_d)(np.shape(q), np.shape(v))
    scores = change.get("product", _dot_products)(queries, keys) / scale
    scores = change.get("mask", lambda scores, m: scores)(scores, np.asarray(positions))
    return change.get("softmax", softmax)(scores) @ values


PLAIN = Slip("plain-dot-product", "turned", lambda turned, q, k, v: (q, k, v))

TURNED = (
    Slip("values-turned", "turned", lambda turned, q, k, v: (turned(q), turned(k), turned(v))),
    Slip("only-query-turned", "turned", lambda turned, q, k, v: (turned(q), k, v)),
    Slip("only-key-turned", "turned", lambda turned, q, k, v: (q, turned(k), v)),
    Slip("key-turned-backwards", "turned", lambda turned, q, k, v: (turned(q), turned(k, -1), v)),
)

#: What is mixed in the place of the values: the keys, or nothing.
MIXED = (
    Slip("keys-for-values", "turned", lambda turned, q, k, v: (turned(q), turned(k), k)),
    Slip("keys-for-values", "turned", lambda turned, q, k, v: (turned(q), turned(k), turned(k))),
    Slip(
        "weights-returned", "turned", lambda turned, q, k, v: (turned(q), turned(k), np.eye(len(k)))
    ),
)

PRODUCT = (
    Slip("queries-and-keys-exchanged", "product", lambda q, k: k @ q.T),
    Slip(
        "conjugate-forgotten",
        "product",
        lambda q, k: q[:, 0::2] @ k[:, 0::2].T - q[:, 1::2] @ k[:, 1::2].T,
    ),
    Slip("imaginary-part", "product", lambda q, k: _products(q, k).imag),
    Slip("modulus-taken", "product", lambda q, k: np.abs(_products(q, k))),
)


def _seen(slips: Sequence[Slip]) -> tuple[Slip, ...]:
    return tuple(slip for slip in slips if slip.misconception not in UNSEEN | SAME.keys())


#: Slips that may come with another one, and those that come alone.
FREQUENT = (*TURNED, *WEIGHTS, *_seen((*rope.FREQUENT, *SEQUENCE)))
OTHERS = (
    *PRODUCT,
    *_seen(rope.OTHERS),
    *MIXED,
    *SCALES,
    *MASKS,
    *OTHER_WEIGHTS,
    *turns.COPIED,
    *cosines.SIGN_LOST,
    *cosines.SERIES,
    *cosines.NO_IMAGINARY_UNIT,
    *cosines.MULTIPLIED,
    *extents.OTHER_ENTRIES,
    *extents.OTHER_PAIRS,
    layouts.NEIGHBOURS[0],
    results.ADDED,
    *orders.ORDER[:1],
)


def with_slips(slips: tuple[Slip, ...]) -> Program:
    """Give the program that makes some slips: of q, k, v, positions and theta."""
    return lambda q, k, v, positions, theta: attend(q, k, v, positions, theta, slips)


def attention_models(numbers: Sequence[float] = ()) -> Iterator[Model]:
    """Give what wrong ideas compute, in a program that mentions some numbers."""
    mentioned = (*with_numbers(numbers), *scales_of(numbers))
    yield from singles((PLAIN, *FREQUENT, *OTHERS, *mentioned), with_slips)
    yield from WHOLE
    yield from rope.of_large_angles(with_slips, _farthest)
    yield from rope.of_few_digits(with_slips, _reach)
    yield low_precision(attend, _largest_error)
    # Where nothing is turned a slip in the turning makes no difference.
    yield from (
        Model((PLAIN.misconception, slip.misconception), with_slips((PLAIN, slip)))
        for slip in WEIGHTS
    )
    yield from pairs(FREQUENT, with_slips)


def _far_apart(way: int) -> Program:
    """Turn by the distance without its sign, as if every key stood on the same side."""

    def program(q: Any, k: Any, v: Any, positions: Any, theta: Any) -> np.ndarray:
        apart = way * np.abs(positions[:, None] - positions)
        pairs = (q[:, None, 0::2] + 1j * q[:, None, 1::2]) * (k[:, 0::2] - 1j * k[:, 1::2])
        scores = np.sum(pairs * np.exp(1j * apart[..., None] * theta), axis=-1).real
        return softmax(scores / np.sqrt(q.shape[-1])) @ v

    return program


def _scaled_after(q: Any, k: Any, v: Any, positions: Any, theta: Any) -> np.ndarray:
    """Divide by √d after the softmax, where it should be before."""
    missing = [slip for slip in WEIGHTS if slip.misconception == "scale-missing"]
    return attend(q, k, v, positions, theta, missing) / np.sqrt(np.shape(q)[-1])


#: What stages do not tell.
WHOLE = (
    *alone({"absolute-distance": _far_apart(1), "scale-after-softmax": _scaled_after}),
    *alone({"absolute-distance": _far_apart(-1)}),
)


def _largest_error(q: Any, k: Any, v: Any, positions: Any, theta: Any) -> float:
    """Give the largest angle times what a score makes of it."""
    return float(np.max(rope.largest_angle(q, positions, theta))) * _reach(q, k)


def _farthest(q: Any, k: Any, v: Any, positions: Any, theta: Any) -> float:
    """Give the largest position, enlarged by what a score makes of an error."""
    return float(np.max(np.abs(positions))) * _reach(q, k)


def _reach(q: Any, k: Any, *others: Any) -> float:
    """Give how large a score can be, and 1 at least."""
    longest = [float(np.max(np.linalg.norm(x, axis=-1))) for x in (q, k)]
    return max(1.0, longest[0] * longest[1] / np.sqrt(np.shape(q)[-1]))
