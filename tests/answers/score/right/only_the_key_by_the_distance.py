# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    angle = (n - m) * theta
    k1, k2 = k[::2], k[1::2]
    moved = np.stack([k1 * np.cos(angle) - k2 * np.sin(angle), k1 * np.sin(angle) + k2 * np.cos(angle)], axis=1)
    return np.dot(q, moved.reshape(-1))
