# score: 3/3
# status: proved

import numpy as np


def dynamic_ntk(d, base, trained, length):
    s = np.maximum(1.0, length / trained)
    new = base * s ** (d / (d - 2))
    return new ** (-np.arange(0, d, 2) / d)
