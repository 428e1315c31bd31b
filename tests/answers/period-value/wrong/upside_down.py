# score: 0/1
# status: refuted
# misconception: period-upside-down

import numpy as np

from autograder.notebook import numbers

case = 2
d, j, b = numbers("period-value", case)
theta = b ** (-2 * (j - 1) / d)
one_period = theta / (2 * np.pi)
