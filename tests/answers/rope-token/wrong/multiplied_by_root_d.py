# score: 0/5
# status: refuted
# misconception: scaled-on-the-way

import math

import numpy as np


def rope(x, position, theta):
    x = x * math.sqrt(x.shape[-1])
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=-1).ravel()
