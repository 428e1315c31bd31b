# score: 0/3
# status: refuted
# misconception: slopes-from-zero

import numpy as np


def alibi_bias(distances, heads):
    h = np.arange(1, heads + 1)
    slopes = 2.0 ** (-8 * (h - 1) / heads)
    return -slopes[:, None] * distances
