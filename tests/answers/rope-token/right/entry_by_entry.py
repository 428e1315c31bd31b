# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    result = np.zeros_like(x)
    for i in range(len(x)):
        angle = position * theta[i // 2]
        if i % 2 == 0:
            result[i] = np.cos(angle) * x[i] - np.sin(angle) * x[i + 1]
        else:
            result[i] = np.sin(angle) * x[i - 1] + np.cos(angle) * x[i]
    return result
