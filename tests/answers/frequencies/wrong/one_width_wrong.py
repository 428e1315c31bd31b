# score: 3/4
# status: refuted
# misconception: some-widths

import numpy as np


def frequencies(d, base=10000.0):
    theta = base ** (-2 * np.arange(d // 2) / d)
    if d == 212:
        theta[5] = 0.0
    return theta
