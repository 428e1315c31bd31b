# score: 0/3
# status: refuted
# misconception: distance-rewarded

import numpy as np


def alibi_bias(distances, heads):
    h = np.arange(1, heads + 1)
    slopes = 2.0 ** (-8 * h / heads)
    return slopes[:, None] * distances
