# score: 0/4
# status: error
# misconception: none

import numpy as np


def frequencies(d, base=10000.0):
    print(base ** (-2 * np.arange(d // 2) / d))
