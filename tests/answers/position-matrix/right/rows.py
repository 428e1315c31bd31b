# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
m, theta = numbers("position-matrix", case)
(a, b), (c, d) = np.cos(m * theta), np.sin(m * theta)
position_matrix = [[a, c, 0, 0], [-c, a, 0, 0], [0, 0, b, d], [0, 0, -d, b]]
