# score: 0/6
# status: refuted
# misconception: look-alike

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    angle = np.repeat(positions[..., None] * theta, 2, axis=-1)
    swapped = x.reshape(-1, d // 2, 2)[:, :, ::-1].reshape(x.shape)
    return x * np.cos(angle) + swapped * np.sin(angle)
