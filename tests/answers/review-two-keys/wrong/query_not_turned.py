# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, v1, v2, places, theta = numbers("review-two-keys", case)
def turned(x, phi):
    return np.array([np.cos(phi) * x[0] - np.sin(phi) * x[1], np.sin(phi) * x[0] + np.cos(phi) * x[1]])

s = np.array([q @ turned(k1, places[1] * theta), q @ turned(k2, places[2] * theta)]) / np.sqrt(2)
w = np.exp(s) / np.exp(s).sum()
attended_value = w[0] * v1 + w[1] * v2
