# score: 1.2/2
# status: refuted
# misconception: another-shape

import numpy as np


def complex_parts(x):
    return np.concatenate([x[0::2], x[1::2]])
