# score: 0/2
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def repaired_angles(x, positions, theta):
    angle = np.repeat(np.asarray(positions)[..., None] * theta, 2, axis=-1)
    a, b = np.split(np.asarray(x), 2, axis=-1)
    partner = np.concatenate([-b, a], axis=-1)
    return np.cos(angle) * x + np.sin(angle) * partner
