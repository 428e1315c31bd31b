# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def dynamic_ntk(d, base, trained, length):
    return base ** (-np.arange(0, d, 2) / d)
