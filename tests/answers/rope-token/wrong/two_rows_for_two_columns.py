# score: 0/5
# status: refuted
# misconception: half-split-read

import numpy as np


def rope(x, position, theta):
    first, second = x.reshape(2, len(x) // 2)
    out = np.empty_like(x)
    out[0::2] = first * np.cos(position * theta) - second * np.sin(position * theta)
    out[1::2] = first * np.sin(position * theta) + second * np.cos(position * theta)
    return out
