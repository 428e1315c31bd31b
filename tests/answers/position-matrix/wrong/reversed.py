# score: 0/2
# status: refuted
# misconception: reversed-frequencies

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("position-matrix", case)
(a, b), (c, d) = np.cos(m * theta[::-1]), np.sin(m * theta[::-1])
position_matrix = [[a, c, 0, 0], [-c, a, 0, 0], [0, 0, b, d], [0, 0, -d, b]]
