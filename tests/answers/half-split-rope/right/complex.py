# score: 3/3
# status: proved

import numpy as np


def half_split_rope(x, position, theta):
    h = len(x) // 2
    z = (x[:h] + 1j * x[h:]) * np.exp(1j * position * theta)
    return np.concatenate([z.real, z.imag])
