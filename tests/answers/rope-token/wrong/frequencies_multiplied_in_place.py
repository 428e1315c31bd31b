# score: 4.5/5
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, position, theta):
    theta *= position
    out = np.empty_like(x)
    out[0::2] = np.cos(theta) * x[0::2] - np.sin(theta) * x[1::2]
    out[1::2] = np.sin(theta) * x[0::2] + np.cos(theta) * x[1::2]
    return out
