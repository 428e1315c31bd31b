# score: 0/6
# status: refuted
# misconception: position-added-to-vector

import numpy as np


def rope(x, positions, theta):
    return x + np.repeat(positions[..., None] * theta, 2, axis=-1)
