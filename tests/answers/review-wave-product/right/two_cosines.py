# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
m, n, theta = numbers("review-wave-product", case)
wave_product = np.cos((m - n) * theta[0]) + np.cos((m - n) * theta[1])
