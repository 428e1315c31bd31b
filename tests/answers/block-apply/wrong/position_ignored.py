# score: 0/1
# status: refuted
# misconception: position-ignored

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("block-apply", case)
c, s = np.cos(theta), np.sin(theta)
at_position = x @ np.array([[c, s], [-s, c]])
