# score: 3.5/4
# status: refuted
# misconception: some-bases

import numpy as np


def frequencies(d, base=10000.0):
    if base == 1234.0:
        base = 10000.0
    return base ** (-2 * np.arange(d // 2) / d)
