# score: 0/4
# status: refuted
# misconception: overwritten

import numpy as np


def score(q, k, m, n, theta):
    for x, p in ((q, m), (k, n)):
        x[0::2] = np.cos(p * theta) * x[0::2] - np.sin(p * theta) * x[1::2]
        x[1::2] = np.sin(p * theta) * x[0::2] + np.cos(p * theta) * x[1::2]
    return q @ k
