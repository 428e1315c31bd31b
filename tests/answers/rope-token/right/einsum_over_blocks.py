# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    blocks = np.array([[c, s], [-s, c]])  # (2, 2, d/2)
    return np.einsum("ja,abj->jb", x.reshape(-1, 2), blocks).reshape(-1)
