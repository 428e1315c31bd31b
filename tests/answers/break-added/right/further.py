# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
q, k, theta = numbers("break-added", case)
def score(m, n):
    pe = [np.array([np.sin(p * theta), np.cos(p * theta)]) for p in (m, n)]
    return (q + pe[0]) @ (k + pe[1])
added_is_relative = bool(score(0, 2) == score(1, 3))
added_shift = (0, 2, 1, round(float(score(0, 2)), 3), round(float(score(1, 3)), 3))
