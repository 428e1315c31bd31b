# score: 0/5
# status: refuted
# misconception: frequencies-hard-coded

import numpy as np

frequencies_4 = np.array([0.7, 0.03])


def rope(x, position, theta):
    angle = position * frequencies_4
    out = np.empty_like(x)
    out[0::2] = np.cos(angle) * x[0::2] - np.sin(angle) * x[1::2]
    out[1::2] = np.sin(angle) * x[0::2] + np.cos(angle) * x[1::2]
    return out
