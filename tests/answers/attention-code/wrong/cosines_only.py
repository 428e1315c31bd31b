# score: 0/6
# status: refuted
# misconception: sine-term-missing

import numpy as np


def attention(q, k, v, positions, theta):
    cos = np.repeat(np.cos(np.outer(positions, theta)), 2, axis=1)
    e = np.exp((q * cos) @ (k * cos).T / np.sqrt(q.shape[1]))
    return e / e.sum(axis=1, keepdims=True) @ v
