# score: 5/5
# status: proved

import numpy as np


def my_encode(x, m):
    c, s = np.cos(m * np.array([1, 0.5])), np.sin(m * np.array([1, 0.5]))
    return np.concatenate([c * x[:2] - s * x[2:], s * x[:2] + c * x[2:]])
