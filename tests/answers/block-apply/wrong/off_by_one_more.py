# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("block-apply", case)
a = (m + 1) * theta
at_position = x @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
