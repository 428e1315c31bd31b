# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    d = q.shape[0]
    R = np.eye(d)
    for i in range(0, d, 2):
        a = (m - n) * theta[i // 2]
        R[i, i], R[i, i + 1] = np.cos(a), np.sin(a)
        R[i + 1, i], R[i + 1, i + 1] = -np.sin(a), np.cos(a)
    return float(q @ R @ k)
