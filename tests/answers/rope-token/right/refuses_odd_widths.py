# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    x = np.asarray(x, dtype=float)
    theta = np.asarray(theta, dtype=float)
    d = x.shape[-1]
    if d % 2:
        raise ValueError(f"d must be even to make pairs, but it is {d}")
    if theta.shape != (d // 2,):
        raise ValueError(f"theta must have {d // 2} entries, but its shape is {theta.shape}")
    angle = position * theta
    y = np.empty(d)
    y[0::2] = x[0::2] * np.cos(angle) - x[1::2] * np.sin(angle)
    y[1::2] = x[0::2] * np.sin(angle) + x[1::2] * np.cos(angle)
    return y
