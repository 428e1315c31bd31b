# score: 0/6
# status: refuted
# misconception: position-added-to-vector

import numpy as np


def rope(x, positions, theta):
    return x + np.asarray(positions)[..., None]
