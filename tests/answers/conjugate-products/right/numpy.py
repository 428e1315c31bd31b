# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
x, y = numbers("conjugate-products", case)
product = (x[0] + 1j * x[1]) * np.conj(y[0] + 1j * y[1])
real_and_imaginary = [product.real, product.imag]
