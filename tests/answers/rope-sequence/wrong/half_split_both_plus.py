# score: 0/6
# status: refuted
# misconception: half-split + look-alike

import numpy as np


def rope(x, positions, theta):
    h = x.shape[-1] // 2
    swapped = np.concatenate([x[..., h:], x[..., :h]], axis=-1)
    angle = np.concatenate([positions[..., None] * theta] * 2, axis=-1)
    return x * np.cos(angle) + swapped * np.sin(angle)
