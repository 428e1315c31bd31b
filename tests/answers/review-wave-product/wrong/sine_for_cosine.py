# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
m, n, theta = numbers("review-wave-product", case)
wave_product = np.sum(np.sin((m - n) * theta))
