# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
e_m, m, n, theta = numbers("review-later-vector", case)
def turned(x, steps):
    z = (np.array(x[0::2]) + 1j * np.array(x[1::2])) * np.exp(1j * steps * np.array(theta, dtype=float))
    return np.column_stack([z.real, z.imag]).ravel()
vector_at_n = turned(e_m, n - m)
