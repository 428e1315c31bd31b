# score: 0/6
# status: refuted
# misconception: equal-frequencies + off-by-one-more

import numpy as np


def rope(x, positions, theta):
    angle = (positions + 1) * theta[0]
    c, s = np.cos(angle)[..., None], np.sin(angle)[..., None]
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
