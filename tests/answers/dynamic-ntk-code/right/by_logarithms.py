# score: 3/3
# status: tested

import numpy as np


def dynamic_ntk(d, base, trained, length):
    log = np.log(base) + d / (d - 2) * np.log(max(1, length / trained))
    return np.exp(-np.arange(0, d, 2) / d * log)
