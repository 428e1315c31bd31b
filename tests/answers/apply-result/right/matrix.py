# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("apply-result", case)
a = m * theta
result = x @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
