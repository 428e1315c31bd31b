# score: 3/3
# status: proved

import numpy as np


def alibi_bias(distances, heads):
    first = 2 ** (-8 / heads)
    return np.array([-(first ** h) * np.asarray(distances) for h in range(1, heads + 1)])
