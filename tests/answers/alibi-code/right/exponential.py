# score: 3/3
# status: proved

import numpy as np


def alibi_bias(distances, heads):
    h = np.arange(1, heads + 1)
    slopes = np.exp2(-8 * h / heads)
    return slopes.reshape(-1, 1) * (0 - np.asarray(distances)).reshape(1, -1)
