# score: 0/3
# status: refuted
# misconception: slopes-reversed

import numpy as np


def alibi_bias(distances, heads):
    slopes = 2.0 ** (-8 * np.arange(heads, 0, -1) / heads)
    return -slopes[:, None] * distances
