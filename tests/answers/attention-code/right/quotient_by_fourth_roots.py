# score: 6/6
# status: tested

import numpy as np


def attention(q, k, v, positions, theta):
    scale = q.shape[1] ** -0.25  # once for q and once for k
    stacked = scale * np.stack([q, k])
    angle = np.asarray(positions)[:, None] * np.asarray(theta)
    c, s = np.cos(angle), np.sin(angle)
    a, b = stacked[..., ::2], stacked[..., 1::2]
    Q, K = np.stack([a * c - b * s, a * s + b * c], axis=-1).reshape(stacked.shape)
    logits = Q @ K.T
    p = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True) @ v
