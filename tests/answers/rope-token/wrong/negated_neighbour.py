# score: 0/5
# status: refuted
# misconception: both-minus

import numpy as np


def rope(x, position, theta):
    result = []
    for j in range(len(theta)):
        c, s = np.cos(position * theta[j]), -np.sin(position * theta[j])
        a, b = x[2 * j], x[2 * j + 1]
        result.extend([a * c + b * s, a * s + b * c])
    return np.array(result)
