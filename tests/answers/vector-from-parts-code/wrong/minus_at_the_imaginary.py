# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def vector_from_parts(real, imaginary):
    return np.stack([real, -imaginary], axis=1).ravel()
