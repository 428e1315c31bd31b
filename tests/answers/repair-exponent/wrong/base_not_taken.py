# score: 0/2
# status: error
# misconception: none

import numpy as np


def repaired_exponent(d):
    return 10000.0 ** (-2 * np.arange(d // 2) / d)
