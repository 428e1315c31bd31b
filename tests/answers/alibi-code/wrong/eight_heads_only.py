# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def alibi_bias(distances, heads):
    slopes = 2.0 ** (-8 * np.arange(1, 9) / 8)[:heads]
    return -slopes[:, None] * distances
