# score: 0/3
# status: refuted
# misconception: slopes-in-powers-of-e

import numpy as np


def alibi_bias(distances, heads):
    h = np.arange(1, heads + 1)
    slopes = np.e ** (-8 * h / heads)
    return -slopes[:, None] * distances
