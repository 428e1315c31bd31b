# score: 0/1
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("as-matrix", case)
turning_matrix = np.array([1, 0]) @ np.eye(2)
