# score: 2/2
# status: proved

import numpy as np


def repaired_gain(x, gain, m, theta):
    q = x * gain
    angle = np.repeat(m * theta, 2)
    swapped = np.stack([-q[1::2], q[0::2]], axis=-1).ravel()
    return q * np.cos(angle) + swapped * np.sin(angle)
