# score: 0/1
# status: refuted
# misconception: half-split

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("review-second-number", case)
z = (x[1] + 1j * x[3]) * np.exp(1j * m * theta[1])
second_of_c = [z.real, z.imag]
