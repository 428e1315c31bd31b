# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(real, imaginary):
    x = np.empty(2 * len(real))
    x[0::2], x[1::2] = real, imaginary
    return x
