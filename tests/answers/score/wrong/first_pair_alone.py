# score: 0/4
# status: refuted
# misconception: first-pair-only

import numpy as np


def score(q, k, m, n, theta):
    angle = (n - m) * theta[0]
    dot, cross = q[0] * k[0] + q[1] * k[1], q[0] * k[1] - q[1] * k[0]
    return dot * np.cos(angle) - cross * np.sin(angle)
