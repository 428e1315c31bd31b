# score: 3.5/4
# status: refuted
# misconception: some-widths

import numpy as np


def score(q, k, m, n, theta):
    total = 0.0
    for j in range(min(2, len(theta))):
        c, s = np.cos((n - m) * theta[j]), np.sin((n - m) * theta[j])
        a, b, x, y = q[2 * j], q[2 * j + 1], k[2 * j], k[2 * j + 1]
        total += (a * x + b * y) * c - (a * y - b * x) * s
    return total
