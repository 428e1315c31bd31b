# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 7
m, n, theta = numbers("review-wave-product", case)
wave_product = round(sum(np.exp(1j * (n - m) * t) for t in theta).real, 3)
