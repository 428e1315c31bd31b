# score: 0/4
# status: refuted
# misconception: base-1000

import numpy as np


def frequencies(d, base=1000.0):
    return base ** (-2 * np.arange(d // 2) / d)
