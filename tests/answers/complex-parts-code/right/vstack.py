# score: 2/2
# status: proved

import numpy as np


def complex_parts(x):
    return np.vstack([np.take(x, range(0, len(x), 2)), np.take(x, range(1, len(x), 2))])
