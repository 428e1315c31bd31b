# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
d, j, theta = numbers("base-from-theta", case)
found_base = np.exp(-d * np.log(theta) / (2 * (j - 1)))
