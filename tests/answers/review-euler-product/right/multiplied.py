# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
a, b = numbers("review-euler-product", case)
z = np.exp(1j * a) * np.exp(1j * b)
product_of_turns = (z.real, z.imag)
