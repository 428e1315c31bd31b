# score: 0/6
# status: refuted
# misconception: position-added-to-vector

import numpy as np


def attention(q, k, v, positions, theta):
    angle = np.repeat(np.outer(positions, theta), 2, axis=1)
    s = (q + angle) @ (k + angle).T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
