# score: 0/4
# status: refuted
# misconception: exponent-halved + repeated-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    theta = base ** (-np.arange(d // 2) / d)
    return np.repeat(theta, 2)
