# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    """q·k after RoPE."""
    assert q.shape == k.shape
    print("distance", n - m)
    a = (m - n) * theta
    Q, K = q.reshape(-1, 2), k.reshape(-1, 2)
    dot = Q[:, 0] * K[:, 0] + Q[:, 1] * K[:, 1]
    cross = Q[:, 0] * K[:, 1] - Q[:, 1] * K[:, 0]
    return (dot * np.cos(a) + cross * np.sin(a)).sum()
