# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    *batch, L, d = x.shape
    m = np.broadcast_to(positions, (*batch, L)).reshape(-1)
    angle = np.outer(m, theta)
    X = x.reshape(-1, d)
    Y = np.empty_like(X)
    Y[:, 0::2] = np.cos(angle) * X[:, 0::2] - np.sin(angle) * X[:, 1::2]
    Y[:, 1::2] = np.sin(angle) * X[:, 0::2] + np.cos(angle) * X[:, 1::2]
    return Y.reshape(x.shape)
