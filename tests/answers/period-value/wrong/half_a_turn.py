# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 2
d, j, b = numbers("period-value", case)
theta = b ** (-2 * (j - 1) / d)
one_period = np.pi / theta
