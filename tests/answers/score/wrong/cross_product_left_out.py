# score: 0/4
# status: refuted
# misconception: sine-term-missing

import numpy as np


def score(q, k, m, n, theta):
    dot = q[::2] * k[::2] + q[1::2] * k[1::2]
    return np.sum(dot * np.cos((n - m) * theta))
