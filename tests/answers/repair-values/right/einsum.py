# score: 2/2
# status: tested

import numpy as np


def repaired_values(q, k, v, positions, theta):
    a = np.einsum("l,j->lj", positions, theta)
    R = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])  # row, column, token, pair
    Q, K = (np.einsum("ljr,rclj->ljc", x.reshape(len(x), -1, 2), R) for x in (q, k))
    S = np.einsum("mjc,njc->mn", Q, K) / np.sqrt(2 * len(theta))
    E = np.exp(S - S.max(1)[:, None])
    return np.einsum("mn,ne->me", E / E.sum(1)[:, None], v)
