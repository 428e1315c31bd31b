# score: 0/6
# status: refuted
# misconception: off-by-one-more

import numpy as np


def rope(x, positions, theta):
    step = np.exp(1j * theta)
    turn = step
    turn = turn * step ** positions[..., None]
    return (x.view(complex) * turn).view(float)
