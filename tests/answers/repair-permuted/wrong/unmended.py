# score: 0/2
# status: refuted
# misconception: permuted-twice

import numpy as np


def repaired_projection(x, w, m, theta):
    half = w.shape[1] // 2
    w = np.stack([w[:, :half], w[:, half:]], axis=-1).reshape(w.shape)
    q = x @ w
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = q[0::2], q[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
