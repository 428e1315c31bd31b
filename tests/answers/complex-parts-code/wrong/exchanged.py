# score: 0/2
# status: refuted
# misconception: parts-exchanged

import numpy as np


def complex_parts(x):
    return np.array([x[1::2], x[0::2]])
