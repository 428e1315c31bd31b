# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(real, imaginary):
    return np.array([real, imaginary]).T.flatten()
