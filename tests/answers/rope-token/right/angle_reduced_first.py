# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    angle = (position * theta) % (2 * np.pi)
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[0::2], x[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(-1)
