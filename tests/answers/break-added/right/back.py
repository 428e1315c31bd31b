# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
q, k, theta = numbers("break-added", case)
def score(m, n):
    pe = [np.array([np.sin(p * theta), np.cos(p * theta)]) for p in (m, n)]
    return (q + pe[0]) @ (k + pe[1])
added_is_relative = False
added_shift = np.array([3, 3, -2, score(3, 3), score(1, 1)])
