# score: 4/5
# status: refuted
# misconception: number-types

import numpy as np


def rope(x, position, theta):
    m = 0 if isinstance(position, float) else position
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=-1).ravel()
