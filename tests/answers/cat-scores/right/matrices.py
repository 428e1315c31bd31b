# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
cat, sleeping, theta = numbers("cat-scores", case)
def R(m):
    M = np.eye(4)
    for j in (0, 1):
        c, s = np.cos(m * theta[j]), np.sin(m * theta[j])
        M[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
    return M
score = cat @ R(-2) @ sleeping
cat_numbers = np.array([score, score, (cat @ R(2))[0], (cat @ R(9))[0]])
