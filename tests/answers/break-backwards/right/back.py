# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
q, k, theta = numbers("break-backwards", case)
def score(m, n):
    return (complex(*q) * complex(*k).conjugate() * np.exp(1j * (m + n) * theta)).real
backwards_is_relative = False
backwards_shift = np.array([3, 3, -2, score(3, 3), score(1, 1)])
