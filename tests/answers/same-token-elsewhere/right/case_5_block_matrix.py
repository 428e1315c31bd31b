# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 5
x, m, n, theta = numbers("same-token-elsewhere", case)


def R(position):
    R = np.zeros((4, 4))
    for j, angle in enumerate(position * theta):
        c, s = np.cos(angle), np.sin(angle)
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
    return R


same_vector = not np.any(x @ R(m) != x @ R(n))
differing_entry = [4, (x @ R(m))[3], (x @ R(n))[3]]
