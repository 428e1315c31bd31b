# score: 4/5
# status: refuted
# misconception: number-types

import numpy as np


def rope(x, position, theta):
    m = position if isinstance(position, int) else 0
    return (x.view(complex) * np.exp(1j * m * theta)).view(float)
