# score: 0/4
# status: refuted
# misconception: ramp-in-the-index

import numpy as np


def yarn(d, base, factor, trained):
    theta = base ** (-np.arange(0, d, 2) / d)
    ends = [d * np.log(trained / (2 * np.pi * n)) / (2 * np.log(base)) for n in (32, 1)]
    first, last = max(np.floor(ends[0]), 0), min(np.ceil(ends[1]), d - 1)
    gamma = 1 - np.clip((np.arange(d // 2) - first) / (last - first), 0, 1)
    return (1 - gamma) * theta / factor + gamma * theta
