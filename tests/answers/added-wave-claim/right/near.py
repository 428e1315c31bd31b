# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
x, y, theta = numbers("added-wave-claim", case)
def pe(p):
    return np.array([f(p * t) for t in theta for f in (np.sin, np.cos)])
def score(m, n):
    return (x + pe(m)) @ (y + pe(n))
added_waves_relative = False
added_waves_shift = [0, 0, 2, score(0, 0), score(2, 2)]
