# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 5
m, n, theta = numbers("review-wave-product", case)
wave_product = np.mean(np.cos((m - n) * theta))
