# score: 0/2
# status: refuted
# misconception: parts-exchanged

import numpy as np


def vector_from_parts(real, imaginary):
    return np.stack([imaginary, real], axis=1).ravel()
