# score: 0/1
# status: refuted
# misconception: distance-backwards

import numpy as np

from autograder.notebook import numbers

case = 1
x, y, m, n, theta = numbers("review-complex-score", case)
z = complex(*x) * complex(*y).conjugate() * np.exp(1j * (n - m) * theta)
turned_product = [z.real, z.imag]
