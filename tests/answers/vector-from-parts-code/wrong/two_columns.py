# score: 1.2/2
# status: refuted
# misconception: another-shape

import numpy as np


def vector_from_parts(real, imaginary):
    return np.stack([real, imaginary], axis=1)
