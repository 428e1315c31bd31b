# score: 4/4
# status: tested

import numpy as np


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    r = trained * theta / (2 * np.pi)
    out = theta / factor
    out[r >= 32] = theta[r >= 32]
    middle = (r > 1) & (r < 32)
    gamma = (r[middle] - 1) / 31
    out[middle] = (1 - gamma) * theta[middle] / factor + gamma * theta[middle]
    return out
