# score: 4/4
# status: tested

import numpy as np


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    kept = np.interp(trained * theta / (2 * np.pi), [1, 32], [0, 1])
    return theta * ((1 - kept) / factor + kept)
