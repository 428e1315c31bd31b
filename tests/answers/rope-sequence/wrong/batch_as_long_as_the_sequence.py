# score: 4.5/6
# status: refuted
# misconception: positions-along-head-axis

import numpy as np


def rope(x, positions, theta):
    m = np.asarray(positions)
    if x.ndim == 3 and m.shape == (x.shape[0],):
        m = m[:, None]  # taken for one position a row
    angle = m[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
