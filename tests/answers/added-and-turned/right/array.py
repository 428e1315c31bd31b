# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
x, m, theta = numbers("added-and-turned", case)
c, s = np.cos(m * theta), np.sin(m * theta)
added_and_turned = np.vstack([x + [s, c], x @ np.array([[c, s], [-s, c]])])
