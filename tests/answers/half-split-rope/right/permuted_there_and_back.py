# score: 3/3
# status: proved

import numpy as np


def half_split_rope(x, position, theta):
    h = len(x) // 2
    pairs = np.stack([x[:h], x[h:]], axis=1)
    c, s = np.cos(position * theta), np.sin(position * theta)
    turned = np.stack([c * pairs[:, 0] - s * pairs[:, 1], s * pairs[:, 0] + c * pairs[:, 1]], axis=1)
    return turned.T.reshape(-1)
