# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, alpha, beta = numbers("break-speeds", case)
def score(m, n):
    return (complex(*q) * complex(*k).conjugate() * np.exp(1j * (m * alpha - n * beta))).real
speeds_is_relative = False
speeds_shift = [1, 2, 0, score(1, 2), score(1, 2)]
