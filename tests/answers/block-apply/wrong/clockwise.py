# score: 0/1
# status: refuted
# misconception: clockwise

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("block-apply", case)
c, s = np.cos(m * theta), np.sin(m * theta)
at_position = np.array([[c, s], [-s, c]]) @ x
