# score: 2/2
# status: proved

import numpy as np


def repaired_sign(x, positions, theta):
    d = x.shape[-1]
    swap = np.arange(d).reshape(-1, 2)[:, ::-1].ravel()
    sign = np.tile([-1.0, 1.0], d // 2)
    angle = positions[..., None] * np.repeat(theta, 2)
    return np.cos(angle) * x + np.sin(angle) * sign * x[..., swap]
