# score: 0/4
# status: refuted
# misconception: first-pair-only

import numpy as np


def frequencies(d, base=10000.0):
    theta = np.zeros(d // 2)
    for j in range(d // 2):
        theta[j] = base ** (-2 * j / d)
        return theta
