# score: 0/4
# status: refuted
# misconception: not-finite

import numpy as np


def score(q, k, m, n, theta):
    return np.sum(q * k) / np.float64(0) * 0
