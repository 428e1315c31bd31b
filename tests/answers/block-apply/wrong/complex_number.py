# score: 0/1
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("block-apply", case)
at_position = (x[0] + 1j * x[1]) * np.exp(1j * m * theta)
