# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 9
q, k1, k2, v1, v2, places, theta = numbers("review-two-keys", case)
def R(m):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
m, n1, n2 = places
# one share is a logistic curve of the difference
difference = (q @ R(m - n1) @ k1 - q @ R(m - n2) @ k2) / np.sqrt(2)
p = 1 / (1 + np.exp(-difference))
attended_value = [p * v1[0] + (1 - p) * v2[0], p * v1[1] + (1 - p) * v2[1]]
