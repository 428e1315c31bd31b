# score: 0/2
# status: refuted
# misconception: half-the-frequencies

import numpy as np


def repaired_exponent(d, base=10000.0):
    return base ** (-np.arange(0, d // 2, 2) / d)
