# score: 0/1
# status: refuted
# misconception: equal-frequencies

import numpy as np

from autograder.notebook import numbers

case = 4
m, n, theta = numbers("review-wave-product", case)
wave_product = 2 * np.cos((m - n) * theta[0])
