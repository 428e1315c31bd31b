# score: 0/6
# status: refuted
# misconception: scale-missing

import numpy as np


def attention(q, k, v, positions, theta):
    a = np.outer(positions, theta)
    R = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    Q, K = (np.einsum("ljr,rclj->ljc", x.reshape(len(x), -1, 2), R) for x in (q, k))
    S = np.einsum("mjc,njc->mn", Q, K)
    E = np.exp(S - S.max(1)[:, None])
    return E / E.sum(1)[:, None] @ v
