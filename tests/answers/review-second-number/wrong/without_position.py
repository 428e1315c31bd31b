# score: 0/1
# status: refuted
# misconception: position-ignored

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("review-second-number", case)
z = (x[2] + 1j * x[3]) * np.exp(1j * theta[1])
second_of_c = [z.real, z.imag]
