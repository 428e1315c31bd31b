# score: 0/5
# status: refuted
# misconception: reflection

import numpy as np


def rope(x, position, theta):
    z = x[0::2] - 1j * x[1::2]
    z = z * np.exp(1j * position * theta)
    return np.column_stack([z.real, z.imag]).ravel()
