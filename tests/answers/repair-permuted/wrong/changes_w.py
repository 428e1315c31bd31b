# score: 1.7143/2
# status: refuted
# misconception: input-mutated

import numpy as np


def repaired_projection(x, w, m, theta):
    w *= 1.0
    q = x @ w
    w[:] = 0
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = q[0::2], q[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
