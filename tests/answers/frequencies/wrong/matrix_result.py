# score: 3/4
# status: refuted
# misconception: another-shape

import numpy as np


def frequencies(d, base=10000.0):
    return np.matrix([base ** (-i / d) for i in range(0, d, 2)])
