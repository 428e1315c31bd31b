# score: 0/5
# status: refuted
# misconception: look-alike + half-split

import numpy as np


def rope(x, position, theta):
    a, b = x[: len(x) // 2], x[len(x) // 2 :]
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.concatenate([a * c + b * s, a * s + b * c])
