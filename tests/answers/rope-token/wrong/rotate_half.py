# score: 0/5
# status: refuted
# misconception: half-split

import numpy as np


def rotate_half(x):
    half = len(x) // 2
    return np.concatenate([-x[half:], x[:half]])


def rope(x, position, theta):
    angle = position * np.concatenate([theta, theta])
    return x * np.cos(angle) + rotate_half(x) * np.sin(angle)
