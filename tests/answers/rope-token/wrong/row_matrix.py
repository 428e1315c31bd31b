# score: 4/5
# status: refuted
# misconception: another-shape

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.matrix(np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=-1).ravel())
