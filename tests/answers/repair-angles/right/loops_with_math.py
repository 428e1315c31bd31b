# score: 2/2
# status: proved

import math

import numpy as np


def repaired_angles(x, positions, theta):
    out = x.copy()
    flat = out.reshape(-1, x.shape[-1])
    where = np.broadcast_to(positions, x.shape[:-1]).ravel()
    for i in range(len(flat)):
        for j in range(len(theta)):
            angle = float(where[i]) * float(theta[j])
            a, b = flat[i, 2 * j], flat[i, 2 * j + 1]
            flat[i, 2 * j] = math.cos(angle) * a - math.sin(angle) * b
            flat[i, 2 * j + 1] = math.sin(angle) * a + math.cos(angle) * b
    return out
