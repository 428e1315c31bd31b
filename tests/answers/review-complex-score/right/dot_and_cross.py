# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
x, y, m, n, theta = numbers("review-complex-score", case)
dot, cross = x[0] * y[0] + x[1] * y[1], x[0] * y[1] - x[1] * y[0]
a = (m - n) * theta
turned_product = np.array([dot * np.cos(a) + cross * np.sin(a), dot * np.sin(a) - cross * np.cos(a)])
