# score: 3/3
# status: proved

import numpy as np


def alibi_bias(distances, heads):
    slopes = 256.0 ** (-np.arange(1, heads + 1) / heads)
    return np.einsum("h,t->ht", -slopes, distances)
