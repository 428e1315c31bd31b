# score: 0/1
# status: refuted
# misconception: plain-dot-product

import numpy as np

from autograder.notebook import numbers

case = 1
x, y, m, n, theta = numbers("review-complex-score", case)
z = complex(*x) * complex(*y).conjugate()
turned_product = [z.real, z.imag]
