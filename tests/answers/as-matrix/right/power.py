# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("as-matrix", case)
c, s = np.cos(theta), np.sin(theta)
turning_matrix = np.linalg.matrix_power(np.array([[c, s], [-s, c]]), m)
