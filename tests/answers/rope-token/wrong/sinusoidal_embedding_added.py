# score: 0/5
# status: refuted
# misconception: rotation-added

import numpy as np


def rope(x, position, theta):
    # as in "Attention is all you need"
    encoding = np.stack([np.sin(position * theta), np.cos(position * theta)], axis=1)
    return x + encoding.ravel()
