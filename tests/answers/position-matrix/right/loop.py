# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("position-matrix", case)
position_matrix = np.zeros((4, 4))
for j in range(2):
    c, s = np.cos(m * theta[j]), np.sin(m * theta[j])
    position_matrix[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
