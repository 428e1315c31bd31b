# score: 4/5
# status: refuted
# misconception: some-widths

import numpy as np


def rope(x, position, theta):
    out = x.copy()
    c, s = np.cos(position * theta[:2]), np.sin(position * theta[:2])
    out[0:4:2] = c * x[0:4:2] - s * x[1:4:2]
    out[1:4:2] = s * x[0:4:2] + c * x[1:4:2]
    return out
