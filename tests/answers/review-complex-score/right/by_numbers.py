# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
x, y, m, n, theta = numbers("review-complex-score", case)
z = complex(*x) * complex(*y).conjugate() * np.exp(1j * (m - n) * theta)
turned_product = [z.real, z.imag]
