# score: 0/4
# status: refuted
# misconception: base-hard-coded + reversed-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    return np.sort(10000.0 ** (-np.arange(0, d, 2) / d))
