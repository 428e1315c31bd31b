# score: 3/3
# status: proved

import numpy as np


def dynamic_ntk(d, base, trained, length):
    longest = max(length, trained)
    base = base * (longest / trained) ** (d / (d - 2))
    return np.array([base ** (-2 * (j - 1) / d) for j in range(1, d // 2 + 1)])
