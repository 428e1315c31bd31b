# score: 0/5
# status: refuted
# misconception: quadrant-lost

import numpy as np


def rope(x, position, theta):
    a, b = x[0::2], x[1::2]
    r = np.hypot(a, b)
    with np.errstate(all="ignore"):
        phi = np.arctan(b / a) + position * theta
    return np.stack([r * np.cos(phi), r * np.sin(phi)], axis=-1).ravel()
