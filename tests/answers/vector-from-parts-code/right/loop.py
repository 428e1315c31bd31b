# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(parts):
    x = []
    for real, imaginary in zip(parts[0], parts[1]):
        x += [real, imaginary]
    return np.array(x)
