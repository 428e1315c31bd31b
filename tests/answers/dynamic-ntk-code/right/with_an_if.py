# score: 3/3
# status: proved

import numpy as np


def dynamic_ntk(d, base, trained, length):
    if length > trained:
        base = base * (length / trained) ** (d / (d - 2))
    return base ** (-2 * np.arange(d // 2) / d)
