# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    angle = np.broadcast_to(positions, x.shape[:-1])[..., None] * theta
    c, s = np.cos(angle).ravel(), np.sin(angle).ravel()
    R = np.empty((c.size, 2, 2))
    R[:, 0, 0], R[:, 0, 1] = c, s
    R[:, 1, 0], R[:, 1, 1] = -s, c
    pairs = x.reshape(-1, 1, 2)
    return (pairs @ R).reshape(x.shape)
