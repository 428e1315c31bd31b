# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    # eigenvectors of every rotation: (1, i) and (1, -i)
    plus = x[0::2] + 1j * x[1::2]
    minus = x[0::2] - 1j * x[1::2]
    plus, minus = plus * np.exp(1j * position * theta), minus * np.exp(-1j * position * theta)
    out = np.empty(len(x))
    out[0::2] = ((plus + minus) / 2).real
    out[1::2] = ((plus - minus) / 2j).real
    return out
