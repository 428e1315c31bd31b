# score: 0/4
# status: refuted
# misconception: one-frequency-per-entry

import numpy as np


def frequencies(d, base=10000.0):
    return base ** (-2 * np.arange(d) / d)
