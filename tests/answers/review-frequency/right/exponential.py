# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, j = numbers("review-frequency", case)
frequency_j = np.exp(-2 * (j - 1) * np.log(b) / d)
