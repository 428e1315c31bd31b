# score: 0/2
# status: refuted
# misconception: one-frequency-per-entry

import numpy as np


def repaired_exponent(d, base=10000.0):
    return base ** (-np.arange(d) / d)
