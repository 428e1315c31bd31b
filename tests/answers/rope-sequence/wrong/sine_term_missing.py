# score: 0/6
# status: refuted
# misconception: sine-term-missing

import numpy as np


def rope(x, positions, theta):
    angle = np.repeat(positions[..., None] * theta, 2, axis=-1)
    return x * np.cos(angle)
