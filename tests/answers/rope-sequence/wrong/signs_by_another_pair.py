# score: 0/6
# status: refuted
# misconception: none

import numpy as np


def rope(x, positions, theta):
    """The sine of the neighbouring pair by mistake."""
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(np.roll(angle, 1, axis=-1))
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
