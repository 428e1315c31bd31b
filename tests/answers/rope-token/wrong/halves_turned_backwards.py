# score: 0/5
# status: refuted
# misconception: half-split + clockwise

import numpy as np


def rope(x, position, theta):
    h = len(x) // 2
    rotated = np.concatenate([x[h:], -x[:h]])
    cos = np.tile(np.cos(position * theta), 2)
    sin = np.tile(np.sin(position * theta), 2)
    return x * cos + rotated * sin
