# score: 0/3
# status: refuted
# misconception: heads-not-divided

import numpy as np


def alibi_bias(distances, heads):
    h = np.arange(1, heads + 1)
    slopes = 2.0 ** (-8.0 * h)
    return -slopes[:, None] * distances
