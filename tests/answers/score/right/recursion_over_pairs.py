# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    if len(theta) == 0:
        return 0.0
    c, s = np.cos((n - m) * theta[0]), np.sin((n - m) * theta[0])
    first = (q[0] * k[0] + q[1] * k[1]) * c - (q[0] * k[1] - q[1] * k[0]) * s
    return first + score(q[2:], k[2:], m, n, theta[1:])
