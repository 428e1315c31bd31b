# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
d, j, b = numbers("period-value", case)
one_period = 2 * np.pi * b ** (2 * (j - 1) / d)
