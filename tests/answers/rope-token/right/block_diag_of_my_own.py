# score: 5/5
# status: proved

import numpy as np


def block_diag(blocks):
    size = sum(len(b) for b in blocks)
    full = np.zeros((size, size))
    start = 0
    for b in blocks:
        end = start + len(b)
        full[start:end, start:end] = b
        start = end
    return full


def rope(x, position, theta):
    cos, sin = np.cos(position * theta), np.sin(position * theta)
    return x @ block_diag([np.array([[c, s], [-s, c]]) for c, s in zip(cos, sin)])
