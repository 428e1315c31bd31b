# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    if len(theta) > 1:
        first = rope(x[..., :2], positions, theta[:1])
        return np.concatenate([first, rope(x[..., 2:], positions, theta[1:])], axis=-1)
    c, s = np.cos(positions * theta[0]), np.sin(positions * theta[0])
    return np.stack([c * x[..., 0] - s * x[..., 1], s * x[..., 0] + c * x[..., 1]], axis=-1)
