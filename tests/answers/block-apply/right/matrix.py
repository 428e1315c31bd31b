# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("block-apply", case)
c, s = np.cos(m * theta), np.sin(m * theta)
at_position = x @ np.array([[c, s], [-s, c]])
