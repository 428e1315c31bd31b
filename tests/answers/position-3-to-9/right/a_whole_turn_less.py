# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
m, n, theta = numbers("position-3-to-9", case)
turn = 6 * theta - 2 * np.pi
