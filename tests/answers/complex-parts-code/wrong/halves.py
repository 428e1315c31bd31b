# score: 0/2
# status: refuted
# misconception: half-split

import numpy as np


def complex_parts(x):
    half = len(x) // 2
    return np.array([x[:half], x[half:]])
