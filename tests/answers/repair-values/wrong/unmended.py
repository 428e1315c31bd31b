# score: 0/2
# status: refuted
# misconception: values-turned

import numpy as np


def repaired_values(q, k, v, positions, theta):
    def turn(x):
        angle = np.outer(positions, theta)
        c, s = np.cos(angle), np.sin(angle)
        out = np.empty(np.shape(x))
        out[:, 0::2] = c * x[:, 0::2] - s * x[:, 1::2]
        out[:, 1::2] = s * x[:, 0::2] + c * x[:, 1::2]
        return out

    q, k, v = turn(q), turn(k), turn(v)
    scores = q @ k.T / np.sqrt(q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True) @ v
