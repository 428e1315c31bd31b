# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 0
x, m, n, theta = numbers("same-token-elsewhere", case)


def third(position):
    angle = position * theta[1]
    return x[2] * np.cos(angle) - x[3] * np.sin(angle)


same_vector = False
differing_entry = np.array([3, third(m), third(n)])
