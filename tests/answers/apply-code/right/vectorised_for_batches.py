# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    x = np.asarray(x)
    angle = np.multiply(m, theta)
    return np.stack((x[..., 0] * np.cos(angle) - x[..., 1] * np.sin(angle),
                     x[..., 0] * np.sin(angle) + x[..., 1] * np.cos(angle)), axis=-1)
