# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
x, y, theta = numbers("added-wave-claim", case)
def pe(p):
    return np.array([f(p * t) for t in theta for f in (np.sin, np.cos)])
def score(m, n):
    return (x + pe(m)) @ (y + pe(n))
added_waves_relative = bool(score(1, 3) == score(51, 53))
added_waves_shift = np.array([1, 3, 50, score(1, 3), score(51, 53)])
