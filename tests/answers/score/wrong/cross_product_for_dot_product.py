# score: 0/4
# status: refuted
# misconception: imaginary-part

import numpy as np


def rope(x, position, theta):
    a, b = x[0::2], x[1::2]
    c, s = np.cos(position * theta), np.sin(position * theta)
    return c * a - s * b, s * a + c * b


def score(q, k, m, n, theta):
    q1, q2 = rope(q, m, theta)
    k1, k2 = rope(k, n, theta)
    return np.sum(q1 * k2 - q2 * k1)
