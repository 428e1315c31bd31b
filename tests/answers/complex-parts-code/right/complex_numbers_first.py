# score: 2/2
# status: proved

import numpy as np


def complex_parts(x):
    z = x[0::2] + 1j * x[1::2]
    return np.array([z.real, z.imag])
