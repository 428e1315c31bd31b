# score: 0/1
# status: refuted
# misconception: cosine-of-the-sum

import numpy as np

from autograder.notebook import numbers

case = 2
m, n, theta = numbers("review-wave-product", case)
wave_product = np.sum(np.cos((m + n) * theta))
