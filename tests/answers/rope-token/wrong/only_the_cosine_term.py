# score: 0/5
# status: refuted
# misconception: sine-term-missing

import numpy as np


def rope(x, position, theta):
    return x * np.repeat(np.cos(position * theta), 2)
