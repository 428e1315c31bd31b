# score: 2.6667/3
# status: refuted
# misconception: input-mutated

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.split(np.array(x), 2)
    c, s = np.cos(position * theta), np.sin(position * theta)
    x[...] = 0
    return np.concatenate([c * a - s * b, s * a + c * b])
