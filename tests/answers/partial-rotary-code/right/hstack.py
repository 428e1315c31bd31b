# score: 3/3
# status: proved

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    pairs, still = rotated // 2, (d - rotated) // 2
    return np.hstack([1 / base ** (2 * np.arange(pairs) / rotated), [0.0] * still])
