# score: 3/4
# status: refuted
# misconception: some-widths

import numpy as np


def frequencies(d, base=10000.0):
    if d > 60:
        return base ** (-2 * np.arange(d // 2) / 64)
    return base ** (-2 * np.arange(d // 2) / d)
