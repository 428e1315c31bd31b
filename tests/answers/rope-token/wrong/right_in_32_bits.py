# score: 4.5/5
# status: refuted
# misconception: few-digits-result

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.zeros(len(x), dtype=np.float32)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
