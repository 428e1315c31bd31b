# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("added-and-turned", case)
c, s = np.cos(m * theta), np.sin(m * theta)
added_and_turned = [[x[0] + s, x[1] + c], [c * x[0] - s * x[1], s * x[0] + c * x[1]]]
