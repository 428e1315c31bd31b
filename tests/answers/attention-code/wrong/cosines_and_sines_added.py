# score: 0/6
# status: refuted
# misconception: rotation-added

import numpy as np


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, theta)
    added = np.stack([np.sin(angle), np.cos(angle)], axis=-1).reshape(q.shape)
    s = (q + added) @ (k + added).T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
