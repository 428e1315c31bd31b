# score: 0/5
# status: refuted
# misconception: off-by-one

import numpy as np


def rope(x, position, theta):
    angle = position * theta - theta
    return (x.view(complex) * np.exp(1j * angle)).view(float)
