# score: 4.5/5
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    x[0::2], x[1::2] = c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]
    return x
