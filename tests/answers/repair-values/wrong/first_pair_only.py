# score: 0/2
# status: refuted
# misconception: first-pair-only

import numpy as np


def turn(x, angle):
    y = x.copy()
    y[:, 0] = np.cos(angle) * x[:, 0] - np.sin(angle) * x[:, 1]
    y[:, 1] = np.sin(angle) * x[:, 0] + np.cos(angle) * x[:, 1]
    return y


def repaired_values(q, k, v, positions, theta):
    angle = positions * theta[0]
    w = np.exp(turn(q, angle) @ turn(k, angle).T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
