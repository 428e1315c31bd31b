# score: 1.6/2
# status: refuted
# misconception: input-mutated

import numpy as np


def complex_parts(x):
    parts = np.array([x[0::2], x[1::2]])
    x[:] = 0
    return parts
