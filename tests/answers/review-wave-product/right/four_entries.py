# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
m, n, theta = numbers("review-wave-product", case)
def pe(p):
    return np.array([f(p * t) for t in theta for f in (np.sin, np.cos)])
wave_product = pe(m) @ pe(n)
