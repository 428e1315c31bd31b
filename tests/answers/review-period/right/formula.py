# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, j = numbers("review-period", case)
period_j = 2 * np.pi * b ** (2 * (j - 1) / d)
