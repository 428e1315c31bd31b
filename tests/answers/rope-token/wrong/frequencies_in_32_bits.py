# score: 0/5
# status: refuted
# misconception: low-precision-angles

import numpy as np


def rope(x, position, theta):
    angle = position * np.asarray(theta, dtype=np.float32)
    return (x.view(complex) * np.exp(1j * angle.astype(float))).view(float)
