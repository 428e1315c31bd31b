# score: 1.7143/2
# status: refuted
# misconception: input-mutated

import numpy as np


def repaired_gain(x, gain, m, theta):
    x *= gain
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = x[0::2], x[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
