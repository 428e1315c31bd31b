# score: 0/3
# status: refuted
# misconception: heads-last

import numpy as np


def alibi_bias(distances, heads):
    slopes = 2.0 ** (-8 * np.arange(1, heads + 1) / heads)
    return -np.asarray(distances)[:, None] * slopes
