# score: 0/4
# status: unattempted
# misconception: none

import numpy as np


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    gamma = ...
    return (1 - gamma) * theta / factor + gamma * theta
