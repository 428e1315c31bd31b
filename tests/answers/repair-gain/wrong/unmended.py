# score: 0/2
# status: refuted
# misconception: turned-before-the-gain

import numpy as np


def repaired_gain(x, gain, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = x[0::2], x[1::2]
    turned = np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
    return turned * gain
