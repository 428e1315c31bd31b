# score: 0/4
# status: refuted
# misconception: base-1000 + base-hard-coded

import numpy as np


def frequencies(d, base=10000.0):
    return 1000.0 ** (-2 * np.arange(d // 2) / d)
