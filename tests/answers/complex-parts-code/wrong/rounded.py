# score: 0/2
# status: refuted
# misconception: rounded

import numpy as np


def complex_parts(x):
    return np.round([x[0::2], x[1::2]], 1)
