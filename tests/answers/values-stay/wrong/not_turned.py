# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
v, w, theta = numbers("values-stay", case)
def first(p):
    a, b = p * theta, (p + 1) * theta
    return (v[0] * np.cos(a) - v[1] * np.sin(a) + w[0] * np.cos(b) - w[1] * np.sin(b)) / 2
turned_values_relative = False
moved_output = [0, 2, (v[0] + w[0]) / 2, (v[0] + w[0]) / 2]
