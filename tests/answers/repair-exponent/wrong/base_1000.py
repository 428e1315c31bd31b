# score: 0/2
# status: refuted
# misconception: base-1000

import numpy as np


def repaired_exponent(d, base=1000.0):
    return base ** (-2 * np.arange(d // 2) / d)
