# score: 3.5/4
# status: error
# misconception: none

import numpy as np


def score(q, k, m, n, theta):
    q1, q2, q3, q4 = q
    k1, k2, k3, k4 = k
    a, b = (n - m) * theta
    first = (q1 * k1 + q2 * k2) * np.cos(a) - (q1 * k2 - q2 * k1) * np.sin(a)
    return first + (q3 * k3 + q4 * k4) * np.cos(b) - (q3 * k4 - q4 * k3) * np.sin(b)
