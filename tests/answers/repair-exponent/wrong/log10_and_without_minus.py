# score: 0/2
# status: refuted
# misconception: exponent-without-minus + wrong-logarithm

import numpy as np


def repaired_exponent(d, base=10000.0):
    return np.exp(np.arange(0, d, 2) / d * np.log10(base))
