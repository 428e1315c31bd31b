# score: 0/2
# status: refuted
# misconception: clockwise

import numpy as np


def repaired_gain(x, gain, m, theta):
    q = x * gain
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = q[0::2], q[1::2]
    return np.stack([c * a + s * b, c * b - s * a], axis=-1).ravel()
