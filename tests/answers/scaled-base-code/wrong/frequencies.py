# score: 0/3
# status: refuted
# misconception: another-size

import numpy as np


def scaled_base(d, base, trained, longer):
    new = base * (longer / trained) ** (d / (d - 2))
    return new ** (-np.arange(0, d, 2) / d)
