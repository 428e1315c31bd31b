# score: 5/5
# status: proved

import numpy as np


@np.vectorize
def turn(a, b, angle):
    return a * np.cos(angle) - b * np.sin(angle), a * np.sin(angle) + b * np.cos(angle)


def rope(x, position, theta):
    first, second = turn(x[0::2], x[1::2], position * theta)
    return np.array([first, second]).T.ravel()
