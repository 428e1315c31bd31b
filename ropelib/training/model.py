"""One causal attention layer, with a choice of positional method."""

from collections.abc import Mapping

import numpy as np

from ropelib.training.position import NEAR, angles, buckets, distances, slopes, turn, waves
from ropelib.training.task import SYMBOLS

WIDTH, HEADS = 32, 2
#: Rows of the learned table; those past the trained length stay as they began.
LONGEST = 256

Weights = dict[str, np.ndarray]


def fresh(chance: np.random.Generator, method: str, dtype: type = np.float32) -> Weights:
    """Give the weights with which training begins: the same for all methods but for position."""
    shapes = {"symbols": (SYMBOLS, WIDTH)}
    shapes |= dict.fromkeys(("query", "key", "value"), (WIDTH, WIDTH))
    shapes |= {"query_shift": (WIDTH,), "key_shift": (WIDTH,), "out": (WIDTH, SYMBOLS)}
    if method == "learned":
        shapes["table"] = (LONGEST, WIDTH)
    if method == "t5":
        shapes["bias"] = (HEADS, 2 * NEAR)
    scale = {"symbols": 1.0, "table": 1.0, "query_shift": 1.0, "key_shift": 1.0, "bias": 0.0}
    return {
        name: (chance.standard_normal(shape) * scale.get(name, WIDTH**-0.5)).astype(dtype)
        for name, shape in shapes.items()
    }


def forward(
    weights: Mapping[str, np.ndarray],
    method: str,
    texts: np.ndarray,
    asked: int,
    farthest: int | None = None,
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Give a score for each symbol at the last places of each text.

    Parameters
    ----------
    weights : mapping
        As :func:`fresh` makes them.
    method : str
        One of ``METHODS``.
    texts : ndarray of int, shape (count, length)
        The texts.
    asked : int
        At how many places, the last ones, to answer.
    farthest : int, optional
        How far back a place may attend; by default to the text's beginning.

    Returns
    -------
    ndarray, shape (count, asked, SYMBOLS)
        The scores.
    dict
        What was computed on the way, for the backward pass.
    """
    length = texts.shape[1]
    x = weights["symbols"][texts]
    if method == "learned":
        x = x + weights["table"][:length]
    elif method == "sinusoidal":
        x = x + waves(WIDTH, length).astype(x.dtype)
    q = split(x[:, length - asked :] @ weights["query"] + weights["query_shift"])
    k = split(x @ weights["key"] + weights["key_shift"])
    v = split(x @ weights["value"])
    if method == "rope":
        pairs = WIDTH // HEADS // 2
        q, k = turn(q, angles(pairs, length, length - asked)), turn(k, angles(pairs, length))
    score = q @ k.swapaxes(-1, -2) * (WIDTH // HEADS) ** -0.5
    distance = distances(length, asked)
    if method == "alibi":
        score = score - (slopes(HEADS)[:, None, None] * distance).astype(x.dtype)
    elif method == "t5":
        score = score + weights["bias"][:, buckets(distance)]
    seen = (distance >= 0) & (distance <= (length if farthest is None else farthest))
    score = np.where(seen, score, -np.inf)
    share = np.exp(score - score.max(axis=-1, keepdims=True))
    share /= share.sum(axis=-1, keepdims=True)
    mixed = merge(share @ v)
    kept = {"x": x, "q": q, "k": k, "v": v, "share": share, "mixed": mixed}
    return mixed @ weights["out"], kept


def split(vectors: np.ndarray) -> np.ndarray:
    """Part each vector into its heads: (count, places, width) to (count, heads, places, …)."""
    count, places, _ = vectors.shape
    return vectors.reshape(count, places, HEADS, -1).swapaxes(1, 2)


def merge(vectors: np.ndarray) -> np.ndarray:
    """Put the heads side by side again."""
    count, _, places, _ = vectors.shape
    return vectors.swapaxes(1, 2).reshape(count, places, -1)
