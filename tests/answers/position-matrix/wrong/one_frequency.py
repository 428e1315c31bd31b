# score: 0/2
# status: refuted
# misconception: equal-frequencies

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("position-matrix", case)
c, s = np.cos(m * theta[0]), np.sin(m * theta[0])
position_matrix = np.kron(np.eye(2), [[c, s], [-s, c]])
