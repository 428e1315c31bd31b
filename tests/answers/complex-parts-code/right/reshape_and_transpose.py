# score: 2/2
# status: proved

import numpy as np


def complex_parts(x):
    return np.reshape(x, (-1, 2)).T.copy()
