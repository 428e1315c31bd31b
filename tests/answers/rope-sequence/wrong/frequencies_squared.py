# score: 0/6
# status: refuted
# misconception: frequencies-squared

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta * theta
    return (x.view(complex) * np.exp(1j * angle)).view(float)
