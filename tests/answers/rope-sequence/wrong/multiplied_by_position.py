# score: 0/6
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    R = np.zeros((d, d))
    for j, t in enumerate(theta):
        R[2 * j:2 * j + 2, 2 * j:2 * j + 2] = [[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]]
    return positions[..., None] * (x @ R)
