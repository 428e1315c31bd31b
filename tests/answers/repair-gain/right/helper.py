# score: 2/2
# status: proved

import numpy as np


def turned(q, angle):
    a, b = q[0::2], q[1::2]
    first, second = np.cos(angle) * a - np.sin(angle) * b, np.sin(angle) * a + np.cos(angle) * b
    return np.stack([first, second]).T.reshape(-1)


def repaired_gain(x, gain, m, theta):
    return turned(np.multiply(x, gain), m * theta)
