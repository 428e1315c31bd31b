# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, theta = numbers("two-scores", case)
def block(a):
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
scores_5_8_and_12_15 = [q @ block(m * theta) @ block(n * theta).T @ k for m, n in ((5, 8), (12, 15))]
