# score: 0/2
# status: refuted
# misconception: half-split

import numpy as np


def repaired_layout(x, positions, theta):
    angle = np.asarray(positions)[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = np.split(np.asarray(x), 2, axis=-1)
    return np.concatenate([c * a - s * b, s * a + c * b], axis=-1)
