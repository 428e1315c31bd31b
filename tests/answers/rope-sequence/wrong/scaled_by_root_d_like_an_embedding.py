# score: 0/6
# status: refuted
# misconception: scaled-on-the-way

import numpy as np


def rope(x, positions, theta):
    x = x * x.shape[-1] ** 0.5
    return (x.view(complex) * np.exp(1j * positions[..., None] * theta)).view(float)
