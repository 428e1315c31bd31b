# score: 0/6
# status: unattempted
# misconception: none

import numpy as np


def attention(q, k, v, positions, theta):
    angle = positions[:, None] * theta
    turned_q = ...
    turned_k = ...
    scores = turned_q @ turned_k.T / np.sqrt(q.shape[1])
    weights = np.exp(scores)
    return weights / weights.sum(axis=1, keepdims=True) @ v
