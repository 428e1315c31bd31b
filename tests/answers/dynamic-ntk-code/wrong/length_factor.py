# score: 0/3
# status: refuted
# misconception: length-factor-for-base-factor

import numpy as np


def dynamic_ntk(d, base, trained, length):
    new = base * max(1, length / trained)
    return new ** (-np.arange(0, d, 2) / d)
