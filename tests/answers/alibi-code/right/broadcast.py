# score: 3/3
# status: proved

import numpy as np


def alibi_bias(distances, heads):
    slopes = 2.0 ** (-8 * np.arange(1, heads + 1) / heads)
    return -slopes[:, None] * distances
