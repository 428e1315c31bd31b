# score: 0/4
# status: refuted
# misconception: degrees-for-radians

import numpy as np


def frequencies(d, base=10000.0):
    return np.deg2rad(base ** (-np.arange(0, d, 2) / d))
