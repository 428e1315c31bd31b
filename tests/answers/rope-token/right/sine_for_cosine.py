# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    def cos(angle):
        return np.sin(angle + np.pi / 2)

    angle = position * theta
    a, b = x[0::2], x[1::2]
    out = np.empty(2 * len(theta))
    out[0::2], out[1::2] = a * cos(angle) - b * np.sin(angle), a * np.sin(angle) + b * cos(angle)
    return out
