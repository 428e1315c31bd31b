# score: 0/1
# status: refuted
# misconception: exponent-halved

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, j = numbers("review-period", case)
period_j = 2 * np.pi * b ** ((j - 1) / d)
