# score: 0/6
# status: refuted
# misconception: half-split + off-by-one-more

import numpy as np


def rope(x, positions, theta):
    h = x.shape[-1] // 2
    angle = (positions + 1)[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    first, second = x[..., :h], x[..., h:]
    return np.concatenate([c * first - s * second, s * first + c * second], axis=-1)
