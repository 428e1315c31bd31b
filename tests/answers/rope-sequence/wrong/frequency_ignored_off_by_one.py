# score: 0/6
# status: refuted
# misconception: frequency-ignored + off-by-one

import numpy as np


def rope(x, positions, theta):
    m = (positions - 1)[..., None]
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack(
        [np.cos(m) * a - np.sin(m) * b, np.sin(m) * a + np.cos(m) * b], axis=-1
    ).reshape(x.shape)
