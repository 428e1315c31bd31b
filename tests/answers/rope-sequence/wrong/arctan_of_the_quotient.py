# score: 0/6
# status: refuted
# misconception: quadrant-lost

import numpy as np


def rope(x, positions, theta):
    a, b = x[..., 0::2], x[..., 1::2]
    r = np.sqrt(a**2 + b**2)
    phi = np.arctan(b / np.where(a == 0, 1e-300, a)) + positions[..., None] * theta
    return np.stack([r * np.cos(phi), r * np.sin(phi)], axis=-1).reshape(x.shape)
