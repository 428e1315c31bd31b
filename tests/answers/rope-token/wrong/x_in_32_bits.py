# score: 0/5
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def rope(x, position, theta):
    angle = position * theta
    x = x.astype(np.float32)
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[0::2], x[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
