# score: 4/5
# status: refuted
# misconception: position-cut

import numpy as np


def rope(x, position, theta):
    m = np.array([position]).astype("uint8")
    return (x.view(complex) * np.exp(1j * m * theta)).view(float)
