# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 4
q, k1, k2, v1, v2, places, theta = numbers("review-two-keys", case)
m = places[0]
def share(k, n):
    z = complex(*q) * complex(*k).conjugate() * np.exp(1j * (m - n) * theta)
    return np.exp(z.real / 2**0.5)
a, b = share(k1, places[1]), share(k2, places[2])
attended_value = ((a * v1 + b * v2) / (a + b)).round(4)
