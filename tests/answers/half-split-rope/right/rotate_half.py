# score: 3/3
# status: proved

import numpy as np


def half_split_rope(x, position, theta):
    h = len(x) // 2
    angle = np.tile(position * theta, 2)
    half = np.concatenate([-x[h:], x[:h]])
    return x * np.cos(angle) + half * np.sin(angle)
