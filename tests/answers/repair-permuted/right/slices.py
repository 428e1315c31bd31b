# score: 2/2
# status: proved

import numpy as np


def repaired_projection(x, w, m, theta):
    q = x @ w
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = q[0::2], q[1::2]
    out = np.empty(len(q))
    out[0::2] = c * a - s * b
    out[1::2] = s * a + c * b
    return out
