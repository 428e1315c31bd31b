# score: 0/1
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("apply-result", case)
c, s = np.cos(m * theta), np.sin(m * theta)
result = np.round([c * x[0] - s * x[1], s * x[0] + c * x[1]], 2)
