# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
x, y, m, n, s, theta = numbers("review-both-changes", case)
def pe(p):
    return np.array([np.sin(p * theta), np.cos(p * theta)])
def added(m, n):
    return (x + pe(m)) @ (y + pe(n))
changes_added_turned = [added(m + s, n + s) - added(m, n), 0]
