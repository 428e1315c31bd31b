# score: 3/3
# status: proved

import numpy as np


def half_split_rope(x, position, theta):
    h = len(theta)
    c, s = np.diag(np.cos(position * theta)), np.diag(np.sin(position * theta))
    return x @ np.block([[c, s], [-s, c]])
