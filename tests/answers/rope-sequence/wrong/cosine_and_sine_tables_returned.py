# score: 0/6
# status: refuted
# misconception: turn-not-applied

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    return np.stack([np.cos(angle), np.sin(angle)], axis=-1).reshape(*positions.shape, -1)
