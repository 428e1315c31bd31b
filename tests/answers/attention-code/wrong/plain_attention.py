# score: 0/6
# status: refuted
# misconception: plain-dot-product

import numpy as np


def attention(q, k, v, positions, theta):
    scores = q @ k.T / np.sqrt(q.shape[1])
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True) @ v
