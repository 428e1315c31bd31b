"""The loss and its gradient, written out by hand from the last step of the model to the first."""

from collections.abc import Mapping

import numpy as np

from ropelib.training.model import HEADS, WIDTH, Weights, forward, merge, split
from ropelib.training.position import angles, buckets, distances, turn


def loss_and_gradient(
    weights: Mapping[str, np.ndarray], method: str, texts: np.ndarray, right: np.ndarray
) -> tuple[float, Weights]:
    """Give the mean of −log p(right symbol), and how it changes with each weight.

    Parameters
    ----------
    weights : mapping
        The model's weights.
    method : str
        One of ``METHODS``.
    texts : ndarray of int, shape (count, length)
        The texts.
    right : ndarray of int, shape (count, asked)
        What is right at the last places of each.

    Returns
    -------
    float
        The loss.
    dict
        By name, an array of the shape of each weight.
    """
    asked, length = right.shape[1], texts.shape[1]
    logits, kept = forward(weights, method, texts, asked)
    logits = logits - logits.max(axis=-1, keepdims=True)
    log_p = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
    chosen = np.take_along_axis(log_p, right[..., None], axis=-1)
    # Softmax and logarithm together: p − 1 for the right symbol, p for the others.
    d_logits = np.exp(log_p)
    np.put_along_axis(d_logits, right[..., None], np.exp(chosen) - 1, axis=-1)
    d_logits /= right.size
    gradient = {"out": _product(kept["mixed"], d_logits)}
    d_mixed = split(d_logits @ weights["out"].T)
    share, q, k = kept["share"], kept["q"], kept["k"]
    d_v = share.swapaxes(-1, -2) @ d_mixed
    d_share = d_mixed @ kept["v"].swapaxes(-1, -2)
    d_score = share * (d_share - (share * d_share).sum(axis=-1, keepdims=True))
    if method == "t5":
        gradient["bias"] = _summed_by_bucket(d_score.sum(axis=0), weights["bias"])
    d_score *= (WIDTH // HEADS) ** -0.5
    d_q, d_k = d_score @ k, d_score.swapaxes(-1, -2) @ q
    if method == "rope":
        pairs = WIDTH // HEADS // 2
        d_q = turn(d_q, -angles(pairs, length, length - asked))
        d_k = turn(d_k, -angles(pairs, length))
    x, d_x = kept["x"], np.zeros_like(kept["x"])
    parts = (("query", d_q, length - asked), ("key", d_k, 0), ("value", d_v, 0))
    for name, d_part, first in parts:
        d_part = merge(d_part)
        gradient[name] = _product(x[:, first:], d_part)
        if name != "value":
            gradient[f"{name}_shift"] = d_part.sum(axis=(0, 1))
        d_x[:, first:] += d_part @ weights[name].T
    if method == "learned":
        gradient["table"] = np.zeros_like(weights["table"])
        gradient["table"][:length] = d_x.sum(axis=0)
    one_hot = np.eye(len(weights["symbols"]), dtype=x.dtype)[texts]
    gradient["symbols"] = _product(one_hot, d_x)
    return float(-chosen.mean()), gradient


def _product(inputs: np.ndarray, outputs: np.ndarray) -> np.ndarray:
    """Give the gradient of the matrix between these inputs and the gradient of its outputs."""
    # Text by text: one large product would go to several threads, which cost more than they save.
    return (inputs.swapaxes(-1, -2) @ outputs).sum(axis=0)


def _summed_by_bucket(d_score: np.ndarray, bias: np.ndarray) -> np.ndarray:
    asked, length = d_score.shape[1:]
    place = buckets(distances(length, asked)).ravel()
    sums = [np.bincount(place, each.ravel(), bias.shape[1]) for each in d_score]
    return np.array(sums, dtype=bias.dtype)
