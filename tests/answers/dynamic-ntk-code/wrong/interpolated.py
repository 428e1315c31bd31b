# score: 0/3
# status: refuted
# misconception: frequencies-divided-for-base

import numpy as np


def dynamic_ntk(d, base, trained, length):
    theta = base ** (-np.arange(0, d, 2) / d)
    return theta / max(1, length / trained)
