# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(real, imaginary):
    x = []
    for a, b in zip(real, imaginary):
        x += [a, b]
    return np.array(x)
