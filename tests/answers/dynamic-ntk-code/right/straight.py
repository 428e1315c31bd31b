# score: 3/3
# status: proved

import numpy as np


def dynamic_ntk(d, base, trained, length):
    new = base * max(1, length / trained) ** (d / (d - 2))
    return new ** (-np.arange(0, d, 2) / d)
