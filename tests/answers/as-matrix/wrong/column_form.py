# score: 0/1
# status: refuted
# misconception: column-form

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("as-matrix", case)
c, s = np.cos(m * theta), np.sin(m * theta)
turning_matrix = np.array([[c, -s], [s, c]])
