# score: 2/2
# status: proved

import numpy as np


def repaired_projection(x, w, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    turned = np.empty(np.shape(w))
    turned[:, 0::2] = w[:, 0::2] * c - w[:, 1::2] * s
    turned[:, 1::2] = w[:, 0::2] * s + w[:, 1::2] * c
    return x @ turned
