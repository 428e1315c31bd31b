# score: 3/3
# status: proved

import numpy as np


def alibi_bias(distances, heads):
    return [[-(2 ** (-8 * h / heads)) * t for t in distances] for h in range(1, heads + 1)]
