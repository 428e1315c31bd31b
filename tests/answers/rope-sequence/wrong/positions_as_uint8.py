# score: 4.5/6
# status: refuted
# misconception: position-cut

import numpy as np


def rope(x, positions, theta):
    m = np.asarray(positions).astype("uint8")
    turn = np.exp(1j * np.multiply.outer(m, theta))
    return (x.view(complex) * turn).view(float)
