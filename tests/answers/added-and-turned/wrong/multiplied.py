# score: 0/1
# status: refuted
# misconception: rotation-multiplied

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("added-and-turned", case)
c, s = np.cos(m * theta), np.sin(m * theta)
added_and_turned = [[x[0] + s, x[1] + c], [x[0] * s, x[1] * c]]
