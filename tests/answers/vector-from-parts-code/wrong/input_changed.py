# score: 1.6/2
# status: refuted
# misconception: input-mutated

import numpy as np


def vector_from_parts(real, imaginary):
    x = np.stack([real, imaginary], axis=1).ravel()
    real[:] = 0
    return x
