# score: 6/6
# status: proved

import numpy as np


def turn(row, m, theta):
    out = []
    for j, t in enumerate(theta):
        c, s = np.cos(m * t), np.sin(m * t)
        out += [c * row[2 * j] - s * row[2 * j + 1], s * row[2 * j] + c * row[2 * j + 1]]
    return out


def rope(x, positions, theta):
    if x.ndim == 2:
        return [turn(row, m, theta) for row, m in zip(x, positions)]
    shared = np.ndim(positions) == 1
    return [rope(x[b], positions if shared else positions[b], theta) for b in range(len(x))]
