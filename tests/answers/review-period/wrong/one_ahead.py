# score: 0/1
# status: refuted
# misconception: exponent-off-by-one

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, j = numbers("review-period", case)
period_j = 2 * np.pi * b ** (2 * j / d)
