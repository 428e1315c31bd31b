# score: 2.3333/3
# status: refuted
# misconception: negative-positions

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.split(x, 2)
    position = abs(position)
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.concatenate([c * a - s * b, s * a + c * b])
