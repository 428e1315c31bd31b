# score: 3.75/4
# status: refuted
# misconception: complex-result

import numpy as np


def frequencies(d, base=10000.0):
    return np.power(complex(base), -np.arange(0, d, 2) / d)
