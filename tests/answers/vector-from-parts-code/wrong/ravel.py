# score: 0/2
# status: refuted
# misconception: parts-one-after-the-other

import numpy as np


def vector_from_parts(real, imaginary):
    return np.array([real, imaginary]).ravel()
