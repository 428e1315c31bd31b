# score: 0/2
# status: refuted
# misconception: integer-division

import numpy as np


def repaired_exponent(d, base=10000.0):
    j = np.arange(1, d // 2 + 1)
    return base ** (-2 * (j - 1) // d).astype(float)
