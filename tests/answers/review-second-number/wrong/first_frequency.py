# score: 0/1
# status: refuted
# misconception: equal-frequencies

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("review-second-number", case)
z = (x[2] + 1j * x[3]) * np.exp(1j * m * theta[0])
second_of_c = [z.real, z.imag]
