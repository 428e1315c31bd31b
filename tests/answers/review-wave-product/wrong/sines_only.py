# score: 0/1
# status: refuted
# misconception: sines-alone

import numpy as np

from autograder.notebook import numbers

case = 1
m, n, theta = numbers("review-wave-product", case)
wave_product = np.sin(m * theta) @ np.sin(n * theta)
