# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
q, k, *p = numbers("break-learned", case)
def score(m, n):
    return (q + p[m]) @ (k + p[n])
learned_is_relative = False
learned_shift = np.array([3, 3, -2, score(3, 3), score(1, 1)])
