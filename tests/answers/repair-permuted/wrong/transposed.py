# score: 0/2
# status: error
# misconception: none

import numpy as np


def repaired_projection(x, w, m, theta):
    q = w @ x
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = q[0::2], q[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
