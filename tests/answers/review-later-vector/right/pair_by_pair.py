# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
e_m, m, n, theta = numbers("review-later-vector", case)
vector_at_n = []
for j in range(2):
    a, b = e_m[2 * j], e_m[2 * j + 1]
    c, s = np.cos((n - m) * theta[j]), np.sin((n - m) * theta[j])
    vector_at_n += [c * a - s * b, s * a + c * b]
