# score: 0/2
# status: refuted
# misconception: rotation-added

import numpy as np


def repaired_axis(x, positions, theta):
    angle = positions[..., None] * theta
    code = np.stack([np.cos(angle), np.sin(angle)], axis=-1).reshape(*angle.shape[:-1], -1)
    return x + code
