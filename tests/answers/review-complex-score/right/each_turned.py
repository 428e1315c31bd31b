# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 4
x, y, m, n, theta = numbers("review-complex-score", case)
z = complex(*x) * np.exp(1j * m * theta)
w = complex(*y) * np.exp(1j * n * theta)
turned_product = (np.real(z * np.conj(w)), np.imag(z * np.conj(w)))
