# score: 0/5
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def rope(x, position, theta):
    phi = np.arctan2(x[1::2], x[0::2]) + position * theta
    return np.stack([np.cos(phi), np.sin(phi)], axis=-1).ravel()
