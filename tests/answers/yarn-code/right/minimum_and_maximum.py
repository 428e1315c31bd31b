# score: 4/4
# status: tested

import numpy as np


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    turns = trained / (2 * np.pi / theta)
    gamma = np.minimum(1, np.maximum(0, (turns - 1) / (32 - 1)))
    return theta / factor + gamma * (theta - theta / factor)
