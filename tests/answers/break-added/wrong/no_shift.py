# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, theta = numbers("break-added", case)
def score(m, n):
    pe = [np.array([np.sin(p * theta), np.cos(p * theta)]) for p in (m, n)]
    return (q + pe[0]) @ (k + pe[1])
added_is_relative = False
added_shift = [1, 2, 0, score(1, 2), score(1, 2)]
