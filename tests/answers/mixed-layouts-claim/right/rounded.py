# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
q, k, theta = numbers("mixed-layouts-claim", case)


def neighbours_turned(x, m):
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * m * theta)
    return np.stack([z.real, z.imag], axis=1).ravel()


def halves_turned(x, m):
    z = (x[:2] + 1j * x[2:]) * np.exp(1j * m * theta)
    return np.concatenate([z.real, z.imag])


def score(m, n):
    return float(neighbours_turned(q, m) @ halves_turned(k, n))


mixed_is_relative = False
mixed_shift = np.array([1, 4, 3, round(score(1, 4), 3), round(score(4, 7), 3)])
