# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(theta), np.sin(theta) if m >= 0 else -np.sin(theta)
    a, b = float(x[0]), float(x[1])
    for _ in range(abs(m)):
        a, b = c * a - s * b, s * a + c * b
    return np.array([a, b])
