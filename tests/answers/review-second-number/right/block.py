# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
x, m, theta = numbers("review-second-number", case)
c, s = np.cos(m * theta[1]), np.sin(m * theta[1])
second_of_c = x[2:] @ np.array([[c, s], [-s, c]])
