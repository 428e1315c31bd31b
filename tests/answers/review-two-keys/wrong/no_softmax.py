# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, v1, v2, places, theta = numbers("review-two-keys", case)
def turned(x, phi):
    return np.array([np.cos(phi) * x[0] - np.sin(phi) * x[1], np.sin(phi) * x[0] + np.cos(phi) * x[1]])

m, n1, n2 = places
s = np.array([turned(q, m * theta) @ turned(k1, n1 * theta), turned(q, m * theta) @ turned(k2, n2 * theta)])

s = s / np.sqrt(2)
attended_value = s[0] * v1 + s[1] * v2
