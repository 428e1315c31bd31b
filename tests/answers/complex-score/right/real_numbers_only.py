# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    a, b, x, y = q[::2], q[1::2], k[::2], k[1::2]
    c, s = np.cos((m - n) * theta), np.sin((m - n) * theta)
    real, imaginary = a * x + b * y, b * x - a * y
    return np.dot(real, c) - np.dot(imaginary, s)
