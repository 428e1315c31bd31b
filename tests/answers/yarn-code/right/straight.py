# score: 4/4
# status: tested

import numpy as np


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    r = trained * theta / (2 * np.pi)
    gamma = np.clip((r - 1) / 31, 0, 1)
    return (1 - gamma) * theta / factor + gamma * theta
