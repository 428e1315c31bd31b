# score: 0/4
# status: refuted
# misconception: half-split

import numpy as np


def score(q, k, m, n, theta):
    a, b = np.split(q, 2)
    x, y = np.split(k, 2)
    angle = (n - m) * theta
    return np.sum((a * x + b * y) * np.cos(angle) - (a * y - b * x) * np.sin(angle))
