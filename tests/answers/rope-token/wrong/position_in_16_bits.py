# score: 4/5
# status: refuted
# misconception: position-cut

import numpy as np


def rope(x, position, theta):
    positions = np.array([position], dtype=np.int64).astype(np.int16)
    angle = positions[0] * theta
    return (x.view(complex) * (np.cos(angle) + 1j * np.sin(angle))).view(float)
