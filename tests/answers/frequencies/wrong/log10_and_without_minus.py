# score: 0/4
# status: refuted
# misconception: exponent-without-minus + wrong-logarithm

import numpy as np


def frequencies(d, base=10000.0):
    return np.exp(np.arange(0, d, 2) / d * np.log10(base))
