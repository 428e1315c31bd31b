# score: 4.5/5
# status: refuted
# misconception: object-array

import math

import numpy as np


def rope(x, position, theta):
    out = np.empty(len(x), dtype=object)
    for j, t in enumerate(theta):
        c, s = math.cos(position * t), math.sin(position * t)
        out[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        out[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return out
