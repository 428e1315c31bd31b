# score: 0/1
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("as-matrix", case)
c, s = np.cos(theta), np.sin(theta)
turning_matrix = m * np.array([[c, s], [-s, c]])
