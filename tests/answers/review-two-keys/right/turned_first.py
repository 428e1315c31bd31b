# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, v1, v2, places, theta = numbers("review-two-keys", case)
def turned(x, phi):
    return np.array([np.cos(phi) * x[0] - np.sin(phi) * x[1], np.sin(phi) * x[0] + np.cos(phi) * x[1]])

m, n1, n2 = places
s = np.array([turned(q, m * theta) @ turned(k, n * theta) for k, n in ((k1, n1), (k2, n2))]) / np.sqrt(2)
w = np.exp(s) / np.exp(s).sum()
attended_value = w[0] * v1 + w[1] * v2
