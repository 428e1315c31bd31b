# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    d = len(x)
    order = np.concatenate([np.arange(0, d, 2), np.arange(1, d, 2)])
    back = np.argsort(order)
    halves = x[order]
    a, b = halves[: d // 2], halves[d // 2 :]
    cos, sin = np.cos(position * theta), np.sin(position * theta)
    return np.concatenate([a * cos - b * sin, a * sin + b * cos])[back]
