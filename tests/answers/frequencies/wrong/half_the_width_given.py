# score: 0/4
# status: refuted
# misconception: half-the-frequencies + exponent-doubled

import numpy as np


def schedule(width, base):
    return base ** (-np.arange(0, width, 2) / width)


def frequencies(d, base=10000.0):
    return schedule(d // 2, base)
