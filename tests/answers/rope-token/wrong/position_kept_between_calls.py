# score: 0/5
# status: refuted
# misconception: not-repeatable

import numpy as np

now = 0


def rope(x, position, theta):
    global now
    now += position
    return (x.view(complex) * np.exp(1j * now * theta)).view(float)
