# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
x, m, theta = numbers("review-second-number", case)
z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * m * theta)
second_of_c = (float(z[1].real), float(z[1].imag))
