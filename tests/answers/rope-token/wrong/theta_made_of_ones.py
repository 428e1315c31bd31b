# score: 0/5
# status: refuted
# misconception: frequency-ignored

import numpy as np


def rope(x, position, theta):
    theta = np.ones(len(x) // 2)
    return (x.view(complex) * np.exp(1j * position * theta)).view(float)
