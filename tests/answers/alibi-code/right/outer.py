# score: 3/3
# status: proved

import numpy as np


def alibi_bias(distances, heads):
    slopes = 2.0 ** -np.linspace(8 / heads, 8, heads)
    return -np.outer(slopes, distances)
