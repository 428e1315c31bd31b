# score: 0/2
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def repaired_exponent(d, base=10000.0):
    theta = base ** (-2 * np.arange(d // 2) / d)
    return 2 * np.pi / theta
