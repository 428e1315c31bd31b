# score: 2/2
# status: proved

import numpy as np


def repaired_gain(x, gain, m, theta):
    pairs = (x * gain).reshape(-1, 2)
    c, s = np.cos(m * theta), np.sin(m * theta)
    first = c * pairs[:, 0] - s * pairs[:, 1]
    second = s * pairs[:, 0] + c * pairs[:, 1]
    return np.stack([first, second], axis=1).reshape(-1)
