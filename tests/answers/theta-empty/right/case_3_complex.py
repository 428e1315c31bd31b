# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
x, m, theta_1, theta_2 = numbers("theta-empty", case)
z = (x[::2] + 1j * x[1::2]) * np.exp(1j * m * np.array([theta_1, theta_2]))
both_pairs_turned = np.stack([z.real, z.imag], axis=-1).ravel()
