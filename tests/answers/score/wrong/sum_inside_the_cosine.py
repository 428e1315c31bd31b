# score: 0/4
# status: refuted
# misconception: none

import numpy as np


def score(q, k, m, n, theta):
    return q @ k * np.cos(np.sum((n - m) * theta))
