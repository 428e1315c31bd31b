# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
q, k, alpha, beta = numbers("break-speeds", case)
def score(m, n):
    return (complex(*q) * complex(*k).conjugate() * np.exp(1j * (m * alpha - n * beta))).real
speeds_is_relative = bool(score(0, 2) == score(1, 3))
speeds_shift = (0, 2, 1, round(float(score(0, 2)), 3), round(float(score(1, 3)), 3))
