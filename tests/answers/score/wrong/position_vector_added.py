# score: 0/4
# status: refuted
# misconception: rotation-added

import numpy as np


def added(x, position, theta):
    pe = np.stack([np.sin(position * theta), np.cos(position * theta)], axis=-1)
    return x + pe.reshape(-1)


def score(q, k, m, n, theta):
    return added(q, m, theta) @ added(k, n, theta)
