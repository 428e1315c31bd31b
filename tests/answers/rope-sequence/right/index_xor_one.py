# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    i = np.arange(x.shape[-1])
    angle = positions[..., None] * theta[i // 2]
    sign = np.where(i % 2 == 0, -1, 1)
    return x * np.cos(angle) + sign * x[..., i ^ 1] * np.sin(angle)
