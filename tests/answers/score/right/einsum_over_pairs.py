# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    angle = (n - m) * theta
    c, s = np.cos(angle), np.sin(angle)
    R = np.array([[c, s], [-s, c]])
    return np.einsum("ja,jb,abj->", q.reshape(-1, 2), k.reshape(-1, 2), R.transpose(1, 0, 2))
