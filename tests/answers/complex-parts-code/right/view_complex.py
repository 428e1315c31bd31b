# score: 2/2
# status: proved

import numpy as np


def complex_parts(x):
    z = x.view(complex)
    return np.array([z.real, z.imag])
