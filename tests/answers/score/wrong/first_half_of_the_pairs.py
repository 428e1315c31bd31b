# score: 0/4
# status: refuted
# misconception: first-half-only

import numpy as np


def score(q, k, m, n, theta):
    total = 0.0
    for j in range(len(theta)):
        angle = (n - m) * theta[j] if j < len(theta) // 2 else 0.0
        a, b, x, y = q[2 * j], q[2 * j + 1], k[2 * j], k[2 * j + 1]
        total += (a * x + b * y) * np.cos(angle) - (a * y - b * x) * np.sin(angle)
    return total
