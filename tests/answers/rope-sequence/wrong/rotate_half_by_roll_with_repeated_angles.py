# score: 0/6
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    rolled = np.roll(x, d // 2, axis=-1)
    rolled[..., :d // 2] *= -1
    theta = np.repeat(theta, 2)
    angle = positions[..., None] * theta
    return np.cos(angle) * x + np.sin(angle) * rolled
