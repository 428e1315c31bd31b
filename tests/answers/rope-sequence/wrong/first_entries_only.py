# score: 0/6
# status: refuted
# misconception: another-size

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    return np.cos(angle) * x[..., 0::2] - np.sin(angle) * x[..., 1::2]
