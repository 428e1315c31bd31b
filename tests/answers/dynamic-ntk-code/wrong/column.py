# score: 2.25/3
# status: refuted
# misconception: another-shape

import numpy as np


def dynamic_ntk(d, base, trained, length):
    new = base * max(1, length / trained) ** (d / (d - 2))
    return (new ** (-np.arange(0, d, 2) / d))[:, None]
