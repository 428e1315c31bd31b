# score: 0/2
# status: refuted
# misconception: cut-to-integers

import numpy as np


def vector_from_parts(real, imaginary):
    x = np.empty(2 * len(real), dtype=int)
    x[0::2], x[1::2] = real, imaginary
    return x
