# score: 0/4
# status: unattempted
# misconception: none

import numpy as np


def frequencies(d, base=10000.0):
    j = np.arange(1, d // 2 + 1)
    return base ** ...
