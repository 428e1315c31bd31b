# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(real, imaginary):
    z = np.ascontiguousarray(real + 1j * imaginary)
    return z.view(float)
