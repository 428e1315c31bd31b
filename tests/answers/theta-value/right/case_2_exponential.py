# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
d, j, b = numbers("theta-value", case)
one_frequency = np.exp(-2 * (j - 1) * np.log(b) / d)
