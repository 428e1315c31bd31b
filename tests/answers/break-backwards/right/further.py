# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
q, k, theta = numbers("break-backwards", case)
def score(m, n):
    return (complex(*q) * complex(*k).conjugate() * np.exp(1j * (m + n) * theta)).real
backwards_is_relative = bool(score(0, 2) == score(1, 3))
backwards_shift = (0, 2, 1, round(float(score(0, 2)), 3), round(float(score(1, 3)), 3))
