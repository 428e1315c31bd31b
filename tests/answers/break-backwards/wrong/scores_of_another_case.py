# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, theta = numbers("break-backwards", 7)
def score(m, n):
    return (complex(*q) * complex(*k).conjugate() * np.exp(1j * (m + n) * theta)).real
backwards_is_relative = False
backwards_shift = [0, 1, 1, score(0, 1), score(1, 2)]
