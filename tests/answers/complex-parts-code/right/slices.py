# score: 2/2
# status: proved

import numpy as np


def complex_parts(x):
    return np.array([x[0::2], x[1::2]])
