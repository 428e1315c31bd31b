# score: 0/4
# status: refuted
# misconception: periods-blended

import numpy as np


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    r = trained * theta / (2 * np.pi)
    gamma = np.clip((r - 1) / 31, 0, 1)
    period = 2 * np.pi / theta
    return 2 * np.pi / ((1 - gamma) * period * factor + gamma * period)
