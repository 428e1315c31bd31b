# score: 4/5
# status: refuted
# misconception: position-clipped

import numpy as np


def rope(x, position, theta):
    m = np.clip(position, 0, 2047)
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=-1).ravel()
