# score: 6/6
# status: tested

import numpy as np


def rotate_adjacent(x):
    """(x1, x2, x3, x4, …) → (−x2, x1, −x4, x3, …)"""
    y = np.empty_like(x)
    y[..., 0::2], y[..., 1::2] = -x[..., 1::2], x[..., 0::2]
    return y


def attention(q, k, v, positions, theta):
    cos = np.repeat(np.cos(np.outer(positions, theta)), 2, axis=-1)
    sin = np.repeat(np.sin(np.outer(positions, theta)), 2, axis=-1)
    q, k = q * cos + rotate_adjacent(q) * sin, k * cos + rotate_adjacent(k) * sin
    logits = (q / np.sqrt(q.shape[-1])) @ np.swapaxes(k, -1, -2)
    logits = logits - np.max(logits, axis=-1, keepdims=True)
    return np.exp(logits) @ v / np.sum(np.exp(logits), axis=-1, keepdims=True)
