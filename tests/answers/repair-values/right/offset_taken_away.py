# score: 2/2
# status: tested

import numpy as np


def repaired_values(q, k, v, positions, theta):
    m = positions - positions[0]  # small angles; only distances count
    angle = m[:, None] * theta[None, :]
    c, s = np.cos(angle), np.sin(angle)
    Q = np.hstack([c * q[:, ::2] - s * q[:, 1::2], s * q[:, ::2] + c * q[:, 1::2]])
    K = np.hstack([c * k[:, ::2] - s * k[:, 1::2], s * k[:, ::2] + c * k[:, 1::2]])
    S = np.dot(Q, K.T) / np.sqrt(q.shape[1])
    W = np.exp(S - S.max())
    return (W.T / W.sum(axis=1)).T @ v
