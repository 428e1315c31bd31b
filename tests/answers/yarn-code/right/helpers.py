# score: 4/4
# status: tested

import numpy as np


def share(r, slow=1.0, fast=32.0):
    return min(1.0, max(0.0, (r - slow) / (fast - slow)))


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    gamma = np.array([share(trained * one / (2 * np.pi)) for one in theta])
    return (1 - gamma) * theta / factor + gamma * theta
