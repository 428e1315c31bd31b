# score: 0/4
# status: refuted
# misconception: degrees-for-radians

import numpy as np


def frequencies(d, base=10000.0):
    return np.degrees(base ** (-2 * np.arange(d // 2) / d))
