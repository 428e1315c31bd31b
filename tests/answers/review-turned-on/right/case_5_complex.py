# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 5
p, m, n, theta = numbers("review-turned-on", case)
z = complex(*p) * np.exp(1j * (n - m) * theta)
turned_on = [z.real, z.imag]
