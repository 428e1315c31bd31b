# score: 0/6
# status: refuted
# misconception: rotation-added

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    code = np.empty(positions.shape + x.shape[-1:])
    code[..., 0::2] = np.sin(angle)
    code[..., 1::2] = np.cos(angle)
    return x + code
