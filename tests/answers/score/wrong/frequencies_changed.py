# score: 3.75/4
# status: refuted
# misconception: input-mutated

import numpy as np


def score(q, k, m, n, theta):
    theta *= n - m
    dot = q[::2] * k[::2] + q[1::2] * k[1::2]
    cross = q[::2] * k[1::2] - q[1::2] * k[::2]
    return np.sum(dot * np.cos(theta) - cross * np.sin(theta))
