# score: 0/4
# status: refuted
# misconception: another-size

import numpy as np


def frequencies(d, base=10000.0):
    j = d // 2
    return base ** (-2 * (j - 1) / d)
