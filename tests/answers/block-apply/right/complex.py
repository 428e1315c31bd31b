# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("block-apply", case)
z = (x[0] + 1j * x[1]) * np.exp(1j * m * theta)
at_position = [z.real, z.imag]
