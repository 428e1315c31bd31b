# score: 0/3
# status: unattempted
# misconception: none

import numpy as np


def dynamic_ntk(d, base, trained, length):
    new = base * ...
    return new ** (-np.arange(0, d, 2) / d)
