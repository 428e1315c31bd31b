# score: 2/2
# status: tested

import numpy as np


def turn(x, positions, theta):
    angle = positions[:, None] * theta
    c, s = np.cos(angle), np.sin(angle)
    out = np.empty_like(x)
    out[:, 0::2] = c * x[:, 0::2] - s * x[:, 1::2]
    out[:, 1::2] = s * x[:, 0::2] + c * x[:, 1::2]
    return out


def repaired_values(q, k, v, positions, theta):
    scores = turn(q, positions, theta) @ turn(k, positions, theta).T / np.sqrt(q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True) @ v
