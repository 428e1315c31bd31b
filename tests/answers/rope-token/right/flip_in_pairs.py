# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    angle = np.repeat(position * theta, 2)
    sign = np.resize([-1.0, 1.0], len(x))
    swapped = x.reshape(-1, 2)[:, ::-1].ravel()
    return np.cos(angle) * x + sign * np.sin(angle) * swapped
