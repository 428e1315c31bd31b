# score: 6/6
# status: proved

import numpy as np


def block_diag(*blocks):
    size = sum(len(b) for b in blocks)
    out = np.zeros((size, size))
    start = 0
    for b in blocks:
        out[start:start + len(b), start:start + len(b)] = b
        start += len(b)
    return out


def block(angle):
    return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])


def rope(x, positions, theta):
    if x.ndim > 2:
        if np.ndim(positions) == 1:
            return np.array([rope(part, positions, theta) for part in x])
        return np.array([rope(part, p, theta) for part, p in zip(x, positions)])
    return np.array([v @ block_diag(*[block(m * t) for t in theta]) for v, m in zip(x, positions)])
