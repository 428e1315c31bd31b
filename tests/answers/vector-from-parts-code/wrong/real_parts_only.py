# score: 0/2
# status: refuted
# misconception: another-size

import numpy as np


def vector_from_parts(real, imaginary):
    return np.array(real)
