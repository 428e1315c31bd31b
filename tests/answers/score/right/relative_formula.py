# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    q1, q2, k1, k2 = q[0::2], q[1::2], k[0::2], k[1::2]
    angle = (n - m) * theta
    return np.sum((q1 * k1 + q2 * k2) * np.cos(angle) - (q1 * k2 - q2 * k1) * np.sin(angle))
