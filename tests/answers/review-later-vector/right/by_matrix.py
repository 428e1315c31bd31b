# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
e_m, m, n, theta = numbers("review-later-vector", case)
R = np.zeros((4, 4))
for j in (0, 1):
    c, s = np.cos((n - m) * theta[j]), np.sin((n - m) * theta[j])
    R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
vector_at_n = np.round(e_m @ R, 4)
