# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("review-second-number", case)
z = (x[0] + 1j * x[1]) * np.exp(1j * m * theta[0])
second_of_c = [z.real, z.imag]
