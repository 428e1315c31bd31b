# score: 3.5/4
# status: refuted
# misconception: base-hard-coded

import numpy as np


def frequencies(d, base=10000.0):
    return 10000.0 ** (-2 * np.arange(d // 2) / d)
