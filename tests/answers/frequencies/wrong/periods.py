# score: 0/4
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    theta = base ** (-2 * np.arange(d // 2) / d)
    return 2 * np.pi / theta
