# score: 0/3
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.split(x, 2)
    angle = np.repeat(position * theta, 2)
    return x * np.cos(angle) + np.concatenate([-b, a]) * np.sin(angle)
