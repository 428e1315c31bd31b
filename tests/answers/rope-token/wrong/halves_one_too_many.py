# score: 0/5
# status: refuted
# misconception: half-split + off-by-one-more

import numpy as np


def rotate_half(x):
    return np.concatenate([-x[len(x) // 2 :], x[: len(x) // 2]])


def rope(x, position, theta):
    angle = np.tile((position + 1) * theta, 2)
    return np.cos(angle) * x + np.sin(angle) * rotate_half(x)
