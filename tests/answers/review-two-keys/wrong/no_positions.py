# score: 0/1
# status: refuted
# misconception: plain-dot-product

import numpy as np

from autograder.notebook import numbers

case = 3
q, k1, k2, v1, v2, places, theta = numbers("review-two-keys", case)
s = np.array([q @ k1, q @ k2]) / np.sqrt(2)
w = np.exp(s) / np.exp(s).sum()
attended_value = w[0] * v1 + w[1] * v2
