# score: 0/4
# status: refuted
# misconception: sine-term-missing

import numpy as np


def score(q, k, m, n, theta):
    return np.dot(q * np.cos(np.repeat(m * theta, 2)), k * np.cos(np.repeat(n * theta, 2)))
