# score: 0/5
# status: refuted
# misconception: adjacent-with-tiled-angles

import numpy as np


def rope(x, position, theta):
    cos = np.concatenate([np.cos(position * theta)] * 2)
    sin = np.concatenate([np.sin(position * theta)] * 2)
    out = np.zeros(len(x))
    for i in range(0, len(x), 2):
        out[i] = cos[i] * x[i] - sin[i] * x[i + 1]
        out[i + 1] = cos[i + 1] * x[i + 1] + sin[i + 1] * x[i]
    return out
