# score: 2/2
# status: proved

import numpy as np


def complex_parts(x):
    parts = np.zeros((2, len(x) // 2))
    for j in range(len(x) // 2):
        parts[0, j], parts[1, j] = x[2 * j], x[2 * j + 1]
    return parts
