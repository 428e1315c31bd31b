# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    a, b, x, y = q[0::2], q[1::2], k[0::2], k[1::2]
    c, s = np.cos((n - m) * theta), np.sin((n - m) * theta)
    return np.asarray(np.dot(a * x + b * y, c) - np.dot(a * y - b * x, s))
