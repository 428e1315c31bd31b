# score: 0/5
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def rope(x, position, theta):
    d = len(x)
    angle = position * theta.repeat(2)
    sign = np.where(np.arange(d) < d // 2, -1.0, 1.0)
    return x * np.cos(angle) + sign * np.roll(x, d // 2) * np.sin(angle)
