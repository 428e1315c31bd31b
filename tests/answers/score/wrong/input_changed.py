# score: 3.75/4
# status: refuted
# misconception: input-mutated

import numpy as np


def score(q, k, m, n, theta):
    for x, p in ((q, m), (k, n)):
        a, b = x[0::2].copy(), x[1::2].copy()
        x[0::2] = np.cos(p * theta) * a - np.sin(p * theta) * b
        x[1::2] = np.sin(p * theta) * a + np.cos(p * theta) * b
    return q @ k
