# score: 0/1
# status: refuted
# misconception: off-by-one

import numpy as np

from autograder.notebook import numbers

case = 2
x, m, n, theta = numbers("same-token-elsewhere", case)


def second(position):
    angle = (position - 1) * theta[0]
    return np.sin(angle) * x[0] + np.cos(angle) * x[1]


same_vector = False
differing_entry = [2, second(m), second(n)]
