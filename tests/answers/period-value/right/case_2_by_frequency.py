# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
d, j, b = numbers("period-value", case)
theta = np.exp(-2 * (j - 1) / d * np.log(b))
one_period = 2 * np.pi / theta
