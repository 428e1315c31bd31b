# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(real, imaginary):
    return np.insert(imaginary, range(len(real)), real)
