# score: 1.2/2
# status: refuted
# misconception: some-widths

import numpy as np


def vector_from_parts(real, imaginary):
    return np.array([real[0], imaginary[0], real[-1], imaginary[-1]])
