# score: 0/3
# status: refuted
# misconception: base-exponent-upside-down

import numpy as np


def dynamic_ntk(d, base, trained, length):
    new = base * max(1, length / trained) ** ((d - 2) / d)
    return new ** (-np.arange(0, d, 2) / d)
