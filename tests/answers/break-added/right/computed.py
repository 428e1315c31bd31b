# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, theta = numbers("break-added", case)
def score(m, n):
    pe = [np.array([np.sin(p * theta), np.cos(p * theta)]) for p in (m, n)]
    return (q + pe[0]) @ (k + pe[1])
added_is_relative = False
added_shift = max(([0, 0, s] for s in range(1, 9)), key=lambda w: abs(score(0, 0) - score(w[2], w[2])))
