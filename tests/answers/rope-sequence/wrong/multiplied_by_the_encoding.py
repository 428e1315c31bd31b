# score: 0/6
# status: refuted
# misconception: rotation-multiplied

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    code = np.stack([np.cos(angle), np.sin(angle)], axis=-1).reshape(*positions.shape, -1)
    return x * code
