# score: 0/2
# status: error
# misconception: none

import numpy as np


def vector_from_parts(real, imaginary):
    x = np.stack([real, imaginary], axis=1).ravel()
