# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
x, y, theta = numbers("added-wave-claim", case)
def pe(p):
    return np.array([f(p * t) for t in theta for f in (np.sin, np.cos)])
def score(m, n):
    return (x + pe(m)) @ (y + pe(n))
added_waves_relative = False
added_waves_shift = (4, 6, -3, round(float(score(4, 6)), 3), round(float(score(1, 3)), 3))
