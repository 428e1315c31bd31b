# score: 0/5
# status: refuted
# misconception: off-by-one-more

import numpy as np


def rope(x, position, theta):
    y = []
    for j in range(len(theta)):
        angle = (position + 1) * theta[j]
        y.append(np.cos(angle) * x[2 * j] - np.sin(angle) * x[2 * j + 1])
        y.append(np.sin(angle) * x[2 * j] + np.cos(angle) * x[2 * j + 1])
    return np.array(y)
