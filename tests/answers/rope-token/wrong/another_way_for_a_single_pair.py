# score: 4/5
# status: refuted
# misconception: some-widths

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    if len(x) == 2:
        return np.array([c[0] * x[0] + s[0] * x[1], c[0] * x[1] - s[0] * x[0]])
    return np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=-1).ravel()
