# score: 3/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    assert x.ndim == 2, "one sequence at a time"
    return (x.view(complex) * np.exp(1j * np.outer(positions, theta))).view(float)
