# score: 2/2
# status: proved

import numpy as np


def rotation(m, theta):
    d = 2 * len(theta)
    R = np.zeros((d, d))
    for j in range(len(theta)):
        c, s = np.cos(m * theta[j]), np.sin(m * theta[j])
        R[2 * j, 2 * j] = c
        R[2 * j, 2 * j + 1] = s
        R[2 * j + 1, 2 * j] = -s
        R[2 * j + 1, 2 * j + 1] = c
    return R


def repaired_angles(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    out = np.zeros_like(x)
    for token in np.ndindex(x.shape[:-1]):
        out[token] = x[token] @ rotation(where[token], theta)
    return out
