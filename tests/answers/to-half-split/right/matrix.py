# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    d = np.shape(x)[-1]
    P = np.zeros((d, d))
    for j in range(d // 2):
        P[2 * j, j] = P[2 * j + 1, d // 2 + j] = 1
    return x @ P
