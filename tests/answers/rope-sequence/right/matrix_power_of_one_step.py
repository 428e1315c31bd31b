# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    step = np.zeros((d, d))
    for j, t in enumerate(theta):
        step[2 * j:2 * j + 2, 2 * j:2 * j + 2] = [[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]]
    where = np.broadcast_to(positions, x.shape[:-1])
    out = np.empty_like(x)
    for k in np.ndindex(where.shape):
        out[k] = x[k] @ np.linalg.matrix_power(step, int(where[k]))
    return out
