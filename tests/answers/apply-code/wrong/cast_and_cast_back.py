# score: 0/3
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    out = np.zeros(2, dtype=np.float32)
    x = x.astype(np.float32)
    out[:] = c * x[0] - s * x[1], s * x[0] + c * x[1]
    return out.astype(float)
