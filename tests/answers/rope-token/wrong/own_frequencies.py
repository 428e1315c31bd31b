# score: 0/5
# status: refuted
# misconception: frequencies-hard-coded

import numpy as np


def rope(x, position, theta):
    d = len(x)
    theta = 10000.0 ** (-2 * np.arange(d // 2) / d)
    out = np.empty_like(x)
    out[0::2] = np.cos(position * theta) * x[0::2] - np.sin(position * theta) * x[1::2]
    out[1::2] = np.sin(position * theta) * x[0::2] + np.cos(position * theta) * x[1::2]
    return out
