# score: 2/2
# status: proved

import numpy as np


def complex_parts(x):
    pairs = [(x[2 * j], x[2 * j + 1]) for j in range(len(x) // 2)]
    return np.array(list(zip(*pairs)))
