# score: 0/5
# status: refuted
# misconception: look-alike

import numpy as np


def rope(x, position, theta):
    angle = np.repeat(position * theta, 2)
    swapped = x.reshape(-1, 2)[:, ::-1].ravel()
    return x * np.cos(angle) + swapped * np.sin(angle)
