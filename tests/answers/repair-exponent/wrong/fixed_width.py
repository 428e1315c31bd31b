# score: 0/2
# status: refuted
# misconception: another-size

import numpy as np


def repaired_exponent(d, base=10000.0):
    return base ** (-2 * np.arange(2) / 4)
