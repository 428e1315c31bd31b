# score: 2/2
# status: proved

import numpy as np


def swap(x):
    d = np.shape(x)[-1]
    S = np.zeros((d, d))
    for j in range(0, d, 2):
        S[j, j + 1], S[j + 1, j] = 1, -1
    return x @ S
