# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, n, theta = numbers("same-token-elsewhere", case)
m, n = np.deg2rad([m, n])
same_vector = False
differing_entry = [1, np.cos(m) * x[0] - np.sin(m) * x[1], np.cos(n) * x[0] - np.sin(n) * x[1]]
