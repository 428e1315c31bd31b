# score: 2/2
# status: proved

import numpy as np


def swap(x):
    d = np.shape(x)[-1]
    return x @ np.kron(np.eye(d // 2), [[0, 1], [-1, 0]])
