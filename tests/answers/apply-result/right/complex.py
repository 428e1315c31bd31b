# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("apply-result", case)
z = complex(*x) * np.exp(1j * m * theta)
result = z.real, z.imag
